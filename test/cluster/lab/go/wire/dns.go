package main

import (
	"errors"
	"net"
	"strings"
	"time"

	"github.com/miekg/dns"
)

type reply struct {
	// The name of the response code, or TIMEOUT, ERROR (see Error), UNENCODABLE (no question can hold the name).
	Rcode string `json:"rcode"`
	// Records as "name TYPE data".
	Answer     []string `json:"answer"`
	Additional []string `json:"additional"`
	Error      string   `json:"error,omitempty"`
}

func ask(server, name, kind string) *reply {
	question := new(dns.Msg)
	question.SetQuestion(dns.Fqdn(name), dns.StringToType[kind])
	question.SetEdns0(4096, false)
	if _, err := question.Pack(); err != nil {
		return &reply{Rcode: "UNENCODABLE", Error: err.Error()}
	}
	var err error
	for range 2 {
		var answer *dns.Msg
		if answer, err = exchange(server, question); err == nil {
			return &reply{Rcode: dns.RcodeToString[answer.Rcode], Answer: records(answer.Answer), Additional: records(answer.Extra)}
		}
	}
	var timeout net.Error
	if errors.As(err, &timeout) && timeout.Timeout() {
		return &reply{Rcode: "TIMEOUT"}
	}
	return &reply{Rcode: "ERROR", Error: err.Error()}
}

func exchange(server string, question *dns.Msg) (*dns.Msg, error) {
	overUDP := dns.Client{Timeout: 2500 * time.Millisecond, UDPSize: 4096}
	answer, _, err := overUDP.Exchange(question, net.JoinHostPort(server, "53"))
	if err != nil || !answer.Truncated {
		return answer, err
	}
	overTCP := dns.Client{Net: "tcp", Timeout: 2500 * time.Millisecond}
	answer, _, err = overTCP.Exchange(question, net.JoinHostPort(server, "53"))
	return answer, err
}

func records(section []dns.RR) []string {
	texts := []string{}
	for _, record := range section {
		header := record.Header()
		if header.Rrtype == dns.TypeOPT {
			continue
		}
		data := strings.TrimPrefix(record.String(), header.String())
		texts = append(texts, header.Name+" "+dns.TypeToString[header.Rrtype]+" "+data)
	}
	return texts
}
