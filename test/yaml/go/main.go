// Records what kubectl makes of YAML: see README.md.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"k8s.io/apimachinery/pkg/util/yaml"
	sigs "sigs.k8s.io/yaml"
)

type document struct {
	Value  json.RawMessage `json:"value,omitempty"`
	Error  string          `json:"error,omitempty"`
	Strict string          `json:"strict,omitempty"`
}

type probe struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

type recorded struct {
	Name      string     `json:"name"`
	Documents []document `json:"documents"`
}

type line struct {
	Path  string `json:"path"`
	Index int    `json:"index"`
	document
}

const sniffed = 4096

var separators = [2]string{"[\n", ",\n"}

func main() {
	if len(os.Args) < 2 {
		fail(fmt.Errorf("usage: probes < probes.json | walk FOLDER..."))
	}
	switch os.Args[1] {
	case "probes":
		fail(probes())
	case "walk":
		fail(walk(os.Args[2:]))
	}
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func probes() error {
	var list []probe
	if err := json.NewDecoder(os.Stdin).Decode(&list); err != nil {
		return err
	}
	for index, each := range list {
		fmt.Print(separators[min(index, 1)])
		os.Stdout.Write(encode(recorded{each.Name, read([]byte(each.Text))}))
	}
	fmt.Println("\n]")
	return nil
}

func walk(folders []string) error {
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for _, folder := range folders {
		err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || !isYaml(path) {
				return err
			}
			data, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			relative, err := filepath.Rel(folder, path)
			if err != nil {
				return err
			}
			for index, each := range read(data) {
				if err := encoder.Encode(line{relative, index, each}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func isYaml(path string) bool {
	extension := strings.ToLower(filepath.Ext(path))
	return extension == ".yaml" || extension == ".yml" || extension == ".json"
}

// read follows YAMLOrJSONDecoder, which kubectl uses, but goes on after an error and tells of strict errors too.
func read(data []byte) []document {
	var documents []document
	if yaml.IsJSONBuffer(data[:min(len(data), sniffed)]) {
		var rest []byte
		documents, rest = readJSON(data)
		data = rest
	}
	reader := yaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(data)))
	for {
		text, err := reader.Read()
		if err == io.EOF {
			return documents
		}
		if err != nil {
			documents = append(documents, document{Error: err.Error()})
			continue
		}
		documents = append(documents, convert(text))
	}
}

func readJSON(data []byte) ([]document, []byte) {
	var documents []document
	decoder := json.NewDecoder(bytes.NewReader(data))
	end := 0
	for {
		var raw json.RawMessage
		if err := decoder.Decode(&raw); err != nil {
			break
		}
		end = int(decoder.InputOffset())
		var value any
		number := json.NewDecoder(bytes.NewReader(raw))
		number.UseNumber()
		if err := number.Decode(&value); err != nil {
			documents = append(documents, document{Error: err.Error()})
			continue
		}
		documents = append(documents, document{Value: encode(value)})
	}
	return documents, afterLine(data[end:])
}

func encode(value any) json.RawMessage {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err)
	}
	return bytes.TrimSpace(buffer.Bytes())
}

func afterLine(data []byte) []byte {
	for at, each := range data {
		if each == '\n' {
			return data[at+1:]
		}
		if each != ' ' && each != '\t' && each != '\r' {
			return data[at:]
		}
	}
	return nil
}

func convert(text []byte) document {
	value, err := sigs.YAMLToJSON(text)
	if err != nil {
		return document{Error: err.Error()}
	}
	result := document{Value: value}
	if _, err := sigs.YAMLToJSONStrict(text); err != nil {
		result.Strict = err.Error()
	}
	return result
}
