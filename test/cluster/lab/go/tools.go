//go:build tools

// Package lab pins what the lab runs beside Kubernetes: `go build go.etcd.io/etcd/server/v3` takes its version from here.
package lab

import _ "go.etcd.io/etcd/server/v3"
