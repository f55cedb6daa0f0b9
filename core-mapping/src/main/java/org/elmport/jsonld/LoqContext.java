package org.elmport.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.elmport.elm.Namespaces;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.Datatype;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;

/**
 * The JSON-LD context of LOQ or AMS, made from the declarations. There is no official one: the terms are those of the context
 * for credentials, with its errors mended and what it lacks added. It stands in every document, so that nobody has to
 * fetch it.
 */
final class LoqContext {

    static final String ID = "id";
    static final String TYPE = "type";
    static final String NO_LANGUAGE = "@none";

    private static final String XSD = "xsd:";
    /** Made when a document of the profile is first written. */
    private static final Map<ApplicationProfile, SerializableString> TEXTS = new ConcurrentHashMap<>();

    private final Map<String, String> simple = new LinkedHashMap<>();
    private final Map<String, PropertyDeclaration> properties = new LinkedHashMap<>();

    /** The context as JSON. */
    static SerializableString of(ApplicationProfile profile) {
        return TEXTS.computeIfAbsent(profile, LoqContext::text);
    }

    private static SerializableString text(ApplicationProfile profile) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            new LoqContext(profile).write(json);
        } catch (IOException noStream) {
            throw new UncheckedIOException(noStream);
        }
        return new SerializedString(text.toString());
    }

    private LoqContext(ApplicationProfile profile) {
        simple.put(ID, "@id");
        simple.put(TYPE, "@type");
        simple.put("elm", profile.ontology());
        simple.put("adms", "http://www.w3.org/ns/adms#");
        simple.put("clv", Namespaces.CLV);
        simple.put("dc", Namespaces.DC);
        simple.put("foaf", "http://xmlns.com/foaf/0.1/");
        simple.put("locn", Namespaces.LOCN);
        simple.put("org", "http://www.w3.org/ns/org#");
        simple.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        simple.put("rov", "http://www.w3.org/ns/regorg#");
        simple.put("skos", Namespaces.SKOS);
        simple.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        if (profile.family() == ApplicationProfile.Family.AMS) {
            // the ontology is that of LOQ 3.1.0, so that it cannot say what the document is for
            simple.put("ams", profile.xmlNamespace());
        }
        ElmModel.get().types().stream().filter(type -> type.in(profile)).forEach(type -> add(type, profile));
        simple.put(IriForm.CONCEPT_SCHEME.type(), "skos:ConceptScheme");
        simple.put(IriForm.MAILBOX.type(), "elm:Mailbox");
    }

    private void add(TypeDeclaration type, ApplicationProfile profile) {
        simple.put(type.name(), type.iri());
        for (PropertyDeclaration property : type.properties()) {
            if (property.cardinality(profile).absent()) {
                continue;
            }
            PropertyDeclaration other = properties.putIfAbsent(property.term(), property);
            if (other != null && !definition(other).equals(definition(property))) {
                throw new IllegalStateException(other + " and " + property + " share a term but not its meaning");
            }
        }
    }

    /** What a term stands for, by the keywords of a context. */
    static Map<String, String> definition(PropertyDeclaration property) {
        Map<String, String> definition = new LinkedHashMap<>();
        definition.put("@id", property.iri());
        switch (property.kind()) {
            case TEXT -> definition.put("@container", "@language");
            case CONCEPT, EMBEDDED, LINK -> definition.put("@type", "@id");
            case LITERAL -> definition.put("@type", literalType(property));
            case NOTATION -> {
                // carries a datatype of its own, or none
            }
        }
        return definition;
    }

    private static String literalType(PropertyDeclaration property) {
        if (IriForm.of(property) != IriForm.NONE) {
            return "@id";
        }
        Datatype datatype = property.datatype();
        return XSD + datatype.xsdName();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> entry : simple.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        for (Map.Entry<String, PropertyDeclaration> entry : properties.entrySet()) {
            json.writeObjectFieldStart(entry.getKey());
            for (Map.Entry<String, String> keyword :
                    definition(entry.getValue()).entrySet()) {
                json.writeStringField(keyword.getKey(), keyword.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
