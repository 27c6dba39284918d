// Says what Flux's kustomize-controller sends to the API server: main <top> <object>. It does what `generate`, `build` and
// `apply` of kustomization_controller.go do, without variables.
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"github.com/fluxcd/pkg/kustomize"
	"github.com/fluxcd/pkg/ssa/utils"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/yaml"
)

func main() {
	top := os.Args[1]
	text, err := os.ReadFile(filepath.Join(top, os.Args[2]))
	check(err)
	var object map[string]any
	check(yaml.Unmarshal(text, &object))
	path, _, _ := unstructured.NestedString(object, "spec", "path")
	folder := filepath.Join(top, path)
	_, err = kustomize.NewGenerator(top, unstructured.Unstructured{Object: object}).WriteFile(folder)
	check(err)
	built, err := kustomize.SecureBuild(top, folder, false)
	check(err)
	output, err := built.AsYaml()
	check(err)
	objects, err := utils.ReadObjects(bytes.NewReader(output))
	check(err)
	labels, _, _ := unstructured.NestedStringMap(object, "spec", "commonMetadata", "labels")
	annotations, _, _ := unstructured.NestedStringMap(object, "spec", "commonMetadata", "annotations")
	utils.SetCommonMetadata(objects, labels, annotations)
	for _, each := range objects {
		text, err := yaml.Marshal(each)
		check(err)
		fmt.Printf("---\n%s", text)
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
