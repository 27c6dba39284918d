package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"log"
	"net"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

type request struct {
	ID int `json:"id"`
	// "tcp" and "udp" dial IP and Port Tries times; "dns" asks Server for Name and Type.
	Op     string `json:"op"`
	IP     string `json:"ip"`
	Port   int    `json:"port"`
	Tries  int    `json:"tries"`
	Server string `json:"server"`
	Name   string `json:"name"`
	Type   string `json:"type"`
}

type response struct {
	ID int `json:"id"`
	// Each different result of a dial once: what the world said, "refused", "timeout", "closed" or the name of an errno.
	Reached []string `json:"reached,omitempty"`
	DNS     *reply   `json:"dns,omitempty"`
}

const dialTimeout = 1200 * time.Millisecond

func client() {
	var writing sync.Mutex
	output := json.NewEncoder(os.Stdout)
	input := bufio.NewScanner(os.Stdin)
	for input.Scan() {
		var asked request
		if err := json.Unmarshal(input.Bytes(), &asked); err != nil {
			log.Fatal(err)
		}
		go func() {
			answer := response{ID: asked.ID}
			if asked.Op == "dns" {
				answer.DNS = ask(asked.Server, asked.Name, asked.Type)
			} else {
				answer.Reached = dialOften(asked)
			}
			writing.Lock()
			defer writing.Unlock()
			output.Encode(answer)
		}()
	}
}

func dialOften(asked request) []string {
	results := make(chan string, asked.Tries)
	for range asked.Tries {
		go func() { results <- dial(asked.Op, net.JoinHostPort(asked.IP, strconv.Itoa(asked.Port))) }()
	}
	seen := map[string]bool{}
	different := []string{}
	for range asked.Tries {
		if result := <-results; !seen[result] {
			seen[result] = true
			different = append(different, result)
		}
	}
	return different
}

func dial(network, address string) string {
	connection, err := net.DialTimeout(network, address, dialTimeout)
	if err != nil {
		return failure(err)
	}
	defer connection.Close()
	connection.SetDeadline(time.Now().Add(dialTimeout))
	if network == "udp" {
		if _, err := connection.Write([]byte("x")); err != nil {
			return failure(err)
		}
	}
	buffer := make([]byte, 256)
	length, err := connection.Read(buffer)
	if length > 0 {
		return strings.TrimSpace(string(buffer[:length]))
	}
	return failure(err)
}

func failure(err error) string {
	var timeout net.Error
	var number syscall.Errno
	switch {
	case errors.Is(err, syscall.ECONNREFUSED):
		return "refused"
	case errors.As(err, &timeout) && timeout.Timeout():
		return "timeout"
	case errors.As(err, &number):
		return strings.ToLower(unix.ErrnoName(number))
	default:
		return "closed"
	}
}
