// Wire is what speaks on the lab's network: the world that answers, and the clients that ask.
//
//	wire world PORT...   answers on every port, TCP and UDP, with the address and port it was reached on
//	wire client          does what JSON lines on its input ask for, and answers with JSON lines
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) > 2 && os.Args[1] == "world" {
		world(os.Args[2:])
	} else if len(os.Args) == 2 && os.Args[1] == "client" {
		client()
	} else {
		fmt.Fprintln(os.Stderr, "usage: wire world PORT... | wire client")
		os.Exit(2)
	}
}
