// Says what Argo CD makes of an Application's kustomization: main <top> <object>. It needs `kustomize` in the PATH.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/util/git"
	"github.com/argoproj/argo-cd/v3/util/kustomize"
	"github.com/sirupsen/logrus"
	"sigs.k8s.io/yaml"
)

func main() {
	logrus.SetLevel(logrus.FatalLevel)
	top := os.Args[1]
	text, err := os.ReadFile(filepath.Join(top, os.Args[2]))
	check(err)
	var object v1alpha1.Application
	check(yaml.Unmarshal(text, &object))
	source := object.Spec.Source
	app := kustomize.NewKustomizeApp(top, filepath.Join(top, source.Path), git.NopCreds{}, "", "", "", "")
	objects, _, _, err := app.Build(source.Kustomize, nil, &v1alpha1.Env{}, nil)
	check(err)
	for _, object := range objects {
		text, err := yaml.Marshal(object)
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
