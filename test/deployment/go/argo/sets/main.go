// Says what Applications Argo CD makes of an ApplicationSet whose generators need no cluster: main <object>.
package main

import (
	"fmt"
	"os"

	"github.com/argoproj/argo-cd/v3/applicationset/controllers/template"
	"github.com/argoproj/argo-cd/v3/applicationset/generators"
	"github.com/argoproj/argo-cd/v3/applicationset/utils"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/sirupsen/logrus"
	"sigs.k8s.io/yaml"
)

func main() {
	logrus.SetLevel(logrus.FatalLevel)
	text, err := os.ReadFile(os.Args[1])
	check(err)
	var set v1alpha1.ApplicationSet
	check(yaml.Unmarshal(text, &set))
	known := map[string]generators.Generator{"List": generators.NewListGenerator()}
	known["Matrix"] = generators.NewMatrixGenerator(known)
	known["Merge"] = generators.NewMergeGenerator(known)
	applications, _, err := template.GenerateApplications(logrus.NewEntry(logrus.StandardLogger()), set, known, &utils.Render{}, nil)
	check(err)
	for _, each := range applications {
		text, err := yaml.Marshal(map[string]any{"spec": each.Spec})
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
