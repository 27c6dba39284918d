package main

import (
	"fmt"
	"log"
	"net"
	"net/netip"

	"golang.org/x/net/ipv4"
	"golang.org/x/net/ipv6"
)

func world(ports []string) {
	for _, port := range ports {
		go answerTCP(port)
		go answerUDP4(port)
		go answerUDP6(port)
	}
	select {}
}

func reachedOn(ip net.IP, port string) []byte {
	address, _ := netip.AddrFromSlice(ip)
	return fmt.Appendf(nil, "%s|%s\n", address.Unmap(), port)
}

func answerTCP(port string) {
	listener, err := net.Listen("tcp", ":"+port)
	if err != nil {
		log.Fatal(err)
	}
	for {
		connection, err := listener.Accept()
		if err != nil {
			log.Print(err)
			continue
		}
		connection.Write(reachedOn(connection.LocalAddr().(*net.TCPAddr).IP, port))
		connection.Close()
	}
}

// A UDP answer must come from the address that was asked, which the kernel would choose otherwise.
func answerUDP4(port string) {
	socket := listenUDP("udp4", "0.0.0.0:"+port)
	packets := ipv4.NewPacketConn(socket)
	packets.SetControlMessage(ipv4.FlagDst, true)
	for buffer := make([]byte, 2048); ; {
		if _, control, from, err := packets.ReadFrom(buffer); err == nil && control != nil {
			packets.WriteTo(reachedOn(control.Dst, port), &ipv4.ControlMessage{Src: control.Dst}, from)
		}
	}
}

func answerUDP6(port string) {
	socket := listenUDP("udp6", "[::]:"+port)
	packets := ipv6.NewPacketConn(socket)
	packets.SetControlMessage(ipv6.FlagDst, true)
	for buffer := make([]byte, 2048); ; {
		if _, control, from, err := packets.ReadFrom(buffer); err == nil && control != nil {
			packets.WriteTo(reachedOn(control.Dst, port), &ipv6.ControlMessage{Src: control.Dst}, from)
		}
	}
}

func listenUDP(network, address string) net.PacketConn {
	socket, err := net.ListenPacket(network, address)
	if err != nil {
		log.Fatal(err)
	}
	return socket
}
