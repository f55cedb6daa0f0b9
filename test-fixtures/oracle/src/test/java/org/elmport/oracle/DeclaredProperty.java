package org.elmport.oracle;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.Cardinality;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.elm.declaration.ValueForm;

/** What the model declares of a property in credentials, in the words in which the shapes say it. */
final class DeclaredProperty {

    static final ApplicationProfile EDC = ApplicationProfile.EDC_3_2;

    /** Of these the model keeps the IRI only, and the writer says the class. */
    static final Map<String, String> TYPED_IRIS = Map.of(
            "skos:inScheme", "ConceptScheme",
            "elm:emailAddress", "Mailbox",
            "cred:credentialSchema", "ShaclValidator2017");

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("elm", "http://data.europa.eu/snb/model/elm/"),
            Map.entry("dc", "http://purl.org/dc/terms/"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("adms", "http://www.w3.org/ns/adms#"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("rov", "http://www.w3.org/ns/regorg#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("person", "http://www.w3.org/ns/person#"),
            Map.entry("locn", "http://www.w3.org/ns/locn#"),
            Map.entry("clv", "http://data.europa.eu/m8g/"),
            Map.entry("cred", "https://www.w3.org/2018/credentials#"),
            Map.entry("sec", "https://w3id.org/security#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"));

    private DeclaredProperty() {}

    static String expand(String name) {
        int colon = name.indexOf(':');
        return PREFIXES.getOrDefault(name.substring(0, colon), name.substring(0, colon + 1))
                + name.substring(colon + 1);
    }

    /** Class, property, cardinality, and whether a language may stand once only. */
    static String occurrence(PropertyDeclaration property) {
        Cardinality cardinality = property.cardinality(EDC);
        return property.owner().name() + " " + expand(property.iri(EDC)) + " " + cardinality
                + (property.uniqueLanguage(EDC) ? " unique" : "");
    }

    /** Class, property, and what the values are. */
    static String range(PropertyDeclaration property) {
        return property.owner().name() + " " + expand(property.iri(EDC)) + " " + values(property);
    }

    private static String values(PropertyDeclaration property) {
        String typed = TYPED_IRIS.get(property.iri());
        if (typed != null) {
            return typed;
        }
        return switch (property.kind()) {
            case TEXT -> "langString";
            case NOTATION -> "";
            case LITERAL -> literal(property);
            case CONCEPT, EMBEDDED, LINK ->
                property.range(EDC).stream().map(TypeDeclaration::name).sorted().collect(Collectors.joining(" "));
        };
    }

    private static String literal(PropertyDeclaration property) {
        if (property.form() == ValueForm.HTML) {
            return "HTML";
        }
        return List.of(ValueForm.POSITIVE, ValueForm.COMPLETION).contains(property.form())
                ? "positiveInteger"
                : property.datatype().xsdName();
    }
}
