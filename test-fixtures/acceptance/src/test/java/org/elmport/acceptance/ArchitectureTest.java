package org.elmport.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of the house, one line each: app, routes, sync, plugin API, core mapping; plugins beside each other. */
class ArchitectureTest {

    private static final String[] CORE = {
        "org.elmport.finding..",
        "org.elmport.record..",
        "org.elmport.elm..",
        "org.elmport.node..",
        "org.elmport.vocabulary..",
        "org.elmport.rule..",
        "org.elmport.spill..",
        "org.elmport.annex..",
        "org.elmport.xml..",
        "org.elmport.jsonld..",
        "org.elmport.mapping..",
        "org.elmport.dataset..",
        "org.elmport.card..",
        "org.elmport.conversion..",
        "org.elmport.display"
    };
    private static final String[] PLUGINS = {
        "org.elmport.source..",
        "org.elmport.target..",
        "org.elmport.validate..",
        "org.elmport.seal..",
        "org.elmport.display.image.."
    };
    private static final String[] ABOVE_CORE = {
        "org.elmport.plugin..",
        "org.elmport.sync..",
        "org.elmport.camel..",
        "org.elmport.app..",
        "org.elmport.source..",
        "org.elmport.target..",
        "org.elmport.validate..",
        "org.elmport.seal..",
        "org.elmport.display.image..",
        "org.elmport.oracle..",
        "org.elmport.university..",
        "org.elmport.simulator.."
    };

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.elmport");

    static Stream<ArchRule> arrows() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideInAnyPackage(CORE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ABOVE_CORE),
                noClasses()
                        .that()
                        .resideInAPackage("org.elmport.plugin..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.elmport.sync..", "org.elmport.camel..", "org.elmport.app.."),
                noClasses()
                        .that()
                        .resideInAPackage("org.elmport.sync..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.elmport.camel..", "org.elmport.app.."),
                noClasses()
                        .that()
                        .resideInAPackage("org.elmport.camel..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.elmport.app.."),
                noClasses()
                        .that()
                        .resideInAnyPackage(PLUGINS)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.elmport.sync..", "org.elmport.camel..", "org.elmport.app.."));
    }

    static Stream<ArchRule> frames() {
        return Stream.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.elmport.camel..", "org.elmport.app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.camel.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.elmport.oracle..", "org.elmport.validate.shacl..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.jena.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.elmport.seal.jades..", "org.elmport.benchmark..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("eu.europa.esig.."),
                noClasses()
                        .that()
                        .resideInAnyPackage(CORE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net.http..", "java.sql..", "javax.sql.."),
                noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream"),
                slices().matching("org.elmport.(source|target|validate|seal).(*)..")
                        .should()
                        .notDependOnEachOther(),
                noClasses().that(arePublicApiOfCore()).should().dependOnClassesThat(areJacksonTypes()));
    }

    private static DescribedPredicate<JavaClass> arePublicApiOfCore() {
        return DescribedPredicate.describe(
                "are records, model or findings",
                type -> type.getPackageName().startsWith("org.elmport.record")
                        || type.getPackageName().startsWith("org.elmport.finding")
                        || type.getPackageName().startsWith("org.elmport.mapping"));
    }

    private static DescribedPredicate<JavaClass> areJacksonTypes() {
        return DescribedPredicate.describe(
                "are of Jackson", type -> type.getPackageName().startsWith("com.fasterxml.jackson"));
    }

    @ParameterizedTest
    @MethodSource({"arrows", "frames"})
    void theHouseKeepsItsArchitecture(ArchRule rule) {
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("names")
    void namesAreTermsOfTheField(String banned) {
        classes().should().haveSimpleNameNotEndingWith(banned).check(HOUSE);
    }

    static Stream<String> names() {
        return Stream.of("Helper", "Util", "Utils", "Manager", "Impl");
    }
}
