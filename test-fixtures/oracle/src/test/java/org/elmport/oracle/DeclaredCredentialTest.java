package org.elmport.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.junit.jupiter.api.Test;

/** What the model declares for credentials is what the official shapes and the official contexts say. */
class DeclaredCredentialTest {

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String STRUCTURE = "http://data.europa.eu/snb/model/ap/edc-generic-no-cv/";
    private static final String VOCABULARIES = "http://data.europa.eu/snb/model/ap/edc-generic-full/";
    private static final Property TARGET = sh("targetClass");
    private static final Property IN_SCHEME =
            ResourceFactory.createProperty("http://www.w3.org/2004/02/skos/core#inScheme");

    /** General classes, of which the model has the special ones, and those that it keeps as typed IRIs. */
    private static final Set<String> NOT_DECLARED = Set.of(
            "VerifiableCredential",
            "VerifiablePresentation",
            "Specification",
            "Mailbox",
            "ConceptScheme",
            "ShaclValidator2017");

    private final Path oracle = OfficialDirectory.required();
    private final Model shapes =
            ModelFactory.createModelForGraph(EdcShapes.of(oracle).graph());

    @Test
    void eachClassOfTheShapesIsDeclaredAndNoOther() {
        assertThat(ElmModel.get().types().stream()
                        .filter(type -> type.in(DeclaredProperty.EDC))
                        .map(TypeDeclaration::name))
                .containsExactlyInAnyOrderElementsOf(targets(STRUCTURE).stream()
                        .map(statement -> statement.getResource().getLocalName())
                        .toList());
    }

    @Test
    void theClassesThatAreKeptAsTypedIrisHaveNothingToSayByTheShapes() {
        for (String name :
                List.of("Mailbox", "ConceptScheme", "ShaclValidator2017", "CredentialStatus", "TermsOfUse", "Proof")) {
            List<Resource> classShapes = shapes.listStatements(null, TARGET, (RDFNode) null).toList().stream()
                    .filter(statement -> statement.getResource().getLocalName().equals(name))
                    .map(Statement::getSubject)
                    .toList();
            assertThat(classShapes).as(name).isNotEmpty();
            assertThat(classShapes).as(name).noneMatch(shape -> shape.hasProperty(sh("property")));
        }
    }

    @Test
    void eachPropertyOccursAsOftenAsTheShapesSay() {
        assertSame(
                declared(DeclaredProperty::occurrence),
                said((type, shape) -> type + " "
                        + path(shape) + " " + number(shape, "minCount", "0") + ".." + number(shape, "maxCount", "*")
                        + (shape.hasLiteral(sh("uniqueLang"), true) ? " unique" : "")));
    }

    @Test
    void eachPropertyHasTheValuesThatTheShapesSay() {
        // given
        Set<String> declared = declared(DeclaredProperty::range);

        // when
        Set<String> said = said((type, shape) -> {
            String range = range(shape);
            return range.isEmpty() ? "" : type + " " + path(shape) + " " + range;
        });

        // then
        assertThat(said).hasSizeGreaterThan(300);
        assertThat(minus(said, declared)).isEmpty();
    }

    @Test
    void eachSchemeIsTheOneThatTheShapesWant() {
        // given
        Set<String> declared = declared(property -> property.edcScheme().isEmpty()
                ? ""
                : property.owner().name() + " " + DeclaredProperty.expand(property.iri(DeclaredProperty.EDC)) + " "
                        + property.edcScheme());

        // when
        Set<String> said = said(
                VOCABULARIES,
                (type, shape) -> scheme(shape)
                        .map(scheme -> type + " " + path(shape) + " " + scheme)
                        .orElse(""));

        // then
        assertThat(declared).hasSizeGreaterThan(30);
        assertSame(declared, said);
    }

    // trap edc 11, edc 12
    @Test
    void eachTermMeansInTheContextsWhatItMeansInTheModel() throws IOException {
        // given
        Map<String, String> terms = terms();

        // then
        assertThat(properties()).allSatisfy(property -> {
            boolean carried = definition(property).equals(terms.get(property.term()));
            assertThat(carried)
                    .as("%s is %s, and %s in the contexts", property, definition(property), terms.get(property.term()))
                    .isEqualTo(property.carriedBy(DeclaredProperty.EDC));
        });
    }

    private static void assertSame(Set<String> declared, Set<String> said) {
        assertThat(minus(said, declared)).as("in the shapes only").isEmpty();
        assertThat(minus(declared, said)).as("in the model only").isEmpty();
    }

    private static Set<String> minus(Set<String> from, Set<String> what) {
        Set<String> rest = new TreeSet<>(from);
        rest.removeAll(what);
        return rest;
    }

    private static Stream<PropertyDeclaration> properties() {
        return ElmModel.get().types().stream()
                .flatMap(type -> type.properties().stream())
                .filter(property -> !property.cardinality(DeclaredProperty.EDC).absent());
    }

    private static String definition(PropertyDeclaration property) {
        String iri = DeclaredProperty.expand(property.iri(DeclaredProperty.EDC));
        if (DeclaredProperty.TYPED_IRIS.containsKey(property.iri())
                || property.iri().equals("dc:creator")) {
            return iri + " @id";
        }
        return switch (property.kind()) {
            case TEXT -> iri + " @language";
            case NOTATION -> iri;
            case LITERAL ->
                iri + " " + DeclaredProperty.range(property).replaceFirst(".* ", "http://www.w3.org/2001/XMLSchema#");
            case CONCEPT, EMBEDDED, LINK -> iri + " @id";
        };
    }

    private Map<String, String> terms() throws IOException {
        Map<String, String> terms = new HashMap<>();
        JsonObject credentials = context("official/w3c/credentials-v1.jsonld");
        for (String scope : List.of("VerifiableCredential", "VerifiablePresentation")) {
            collect(credentials.getJsonObject(scope).getJsonObject("@context"), credentials, terms);
        }
        JsonObject edc = context("official/elm-3.2-edc/edc-ap-context.jsonld");
        collect(edc, edc, terms);
        return terms;
    }

    private JsonObject context(String file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(oracle.resolve(file)))) {
            return reader.readObject().getJsonObject("@context");
        }
    }

    private static void collect(JsonObject from, JsonObject prefixes, Map<String, String> terms) {
        from.forEach((term, value) -> {
            if (value.getValueType() == JsonValue.ValueType.OBJECT
                    && value.asJsonObject().containsKey("@id")) {
                JsonObject definition = value.asJsonObject();
                String type = definition.getString("@type", "");
                String container = definition.get("@container") instanceof JsonString text ? text.getString() : "";
                boolean graph = "@graph".equals(container) && !term.equals("verifiableCredential");
                String kind = "@language".equals(container) ? container : graph ? "@graph" : type;
                terms.putIfAbsent(
                        term,
                        (iri(definition.getString("@id"), from, prefixes) + " " + iri(kind, from, prefixes)).strip());
            }
        });
    }

    private static String iri(String name, JsonObject scope, JsonObject prefixes) {
        int colon = name.indexOf(':');
        if (colon < 0 || name.startsWith("http")) {
            return name;
        }
        String prefix = name.substring(0, colon);
        String base = scope.get(prefix) instanceof JsonString own ? own.getString() : prefixes.getString(prefix, "");
        return base + name.substring(colon + 1);
    }

    private static Set<String> declared(Function<PropertyDeclaration, String> sentence) {
        return properties()
                .map(sentence)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A sentence about a property shape of a class. */
    @FunctionalInterface
    private interface Sentence {
        String of(String type, Resource property);
    }

    private Set<String> said(Sentence sentence) {
        return said(STRUCTURE, sentence);
    }

    /** What the shapes of one file say, one sentence for each property that does not stay empty. */
    private Set<String> said(String file, Sentence sentence) {
        Set<String> said = new TreeSet<>();
        targets(file)
                .forEach(statement -> statement
                        .getSubject()
                        .listProperties(sh("property"))
                        .mapWith(
                                property -> sentence.of(statement.getResource().getLocalName(), property.getResource()))
                        .filterDrop(String::isEmpty)
                        .forEach(said::add));
        return said;
    }

    private List<Statement> targets(String file) {
        return shapes.listStatements(null, TARGET, (RDFNode) null).toList().stream()
                .filter(statement -> statement.getSubject().getURI().startsWith(file))
                .filter(statement ->
                        !NOT_DECLARED.contains(statement.getResource().getLocalName()))
                .toList();
    }

    private static String path(Resource property) {
        return property.getPropertyResourceValue(sh("path")).getURI();
    }

    private static String number(Resource property, String name, String otherwise) {
        return property.hasProperty(sh(name)) ? property.getProperty(sh(name)).getString() : otherwise;
    }

    private static String range(Resource property) {
        if (property.hasProperty(sh("or"))) {
            return property.getPropertyResourceValue(sh("or")).as(RDFList.class).asJavaList().stream()
                    .map(choice -> range(choice.asResource()))
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
        for (String name : List.of("class", "datatype")) {
            Resource value = property.getPropertyResourceValue(sh(name));
            if (value != null) {
                return value.getURI().replaceFirst(".*[/#]", "");
            }
        }
        return "";
    }

    private static Optional<String> scheme(Resource property) {
        return property.listProperties(sh("node")).toList().stream()
                .map(statement -> statement.getResource())
                .flatMap(node -> node.listProperties(sh("property")).toList().stream())
                .map(statement -> statement.getResource())
                .filter(inner -> inner.hasProperty(sh("path"), IN_SCHEME) && inner.hasProperty(sh("hasValue")))
                .map(inner -> inner.getPropertyResourceValue(sh("hasValue")).getURI())
                .findFirst();
    }

    private static Property sh(String name) {
        return ResourceFactory.createProperty(SH + name);
    }
}
