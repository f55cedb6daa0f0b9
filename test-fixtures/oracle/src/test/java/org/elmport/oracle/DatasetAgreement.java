package org.elmport.oracle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RiotException;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.Findings;
import org.elmport.jsonld.JsonLdWriter;
import org.elmport.node.DocumentCursor;
import org.elmport.rule.DocumentValidation;
import org.elmport.rule.RuleProfile;
import org.elmport.xml.AmsXmlWriter;
import org.elmport.xml.KnownXmlReader;
import org.elmport.xml.LoqXmlWriter;

/** Random datasets, and our verdict on faulty copies of them beside that of the official artefacts. */
final class DatasetAgreement {

    private static final DocumentValidation XML = DocumentValidation.of(DatasetForm.LOQ_XML);
    private static final DocumentValidation JSON = DocumentValidation.of(DatasetForm.LOQ_JSONLD);

    private final ApplicationProfile profile;
    private final Path oracle;

    DatasetAgreement(ApplicationProfile profile, Path oracle) {
        this.profile = profile;
        this.oracle = oracle;
    }

    private String name() {
        return RuleProfile.of(profile).profileName();
    }

    /** Copies in XML, against the schema. */
    Agreement schema(int documents) {
        Agreement agreement = new Agreement(OfficialCheck.SCHEMA, name());
        Copies.forEach(documents, this::xml, this::schema, agreement::compare);
        return agreement;
    }

    private Verdicts schema(byte[] base, int seed) throws Exception {
        XmlMutator mutator = new XmlMutator(seed);
        byte[] document = mutator.mutate(base, 1 + seed % 3);
        return new Verdicts("seed " + seed + " " + mutator.done(), ours(document), schema(document));
    }

    /** Copies in JSON-LD, against the shapes. */
    Agreement shapes(int documents) {
        Agreement agreement = new Agreement(check(), name());
        Copies.forEach(documents, base -> json(xml(base)), this::shapes, agreement::compare);
        return agreement;
    }

    private Verdicts shapes(String base, int seed) throws IOException {
        Map<String, Object> tree = JsonText.object(base);
        JsonMutator mutator = new JsonMutator(seed);
        mutator.mutate(tree, 1 + seed % 3);
        String document = JsonText.write(tree);
        return new Verdicts("seed " + seed + " " + mutator.done(), ours(document), shapes(document));
    }

    private OfficialCheck check() {
        return profile.family() == ApplicationProfile.Family.AMS ? OfficialCheck.AMS_SHAPES : OfficialCheck.LOQ_SHAPES;
    }

    /** A random dataset that breaks no rule. */
    byte[] xml(int seed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (profile == ApplicationProfile.AMS_3_1_0) {
            try (AmsXmlWriter writer = new AmsXmlWriter(out, finding -> {})) {
                RandomDataset.lawful(seed, profile).send(writer);
            }
        } else {
            try (LoqXmlWriter writer = new LoqXmlWriter(out, profile, finding -> {})) {
                RandomDataset.lawful(seed, profile).send(writer);
            }
        }
        return out.toByteArray();
    }

    /** The same in JSON-LD. */
    String json(byte[] xml) {
        Findings findings = new Findings();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLdWriter writer = new JsonLdWriter(bytes, profile, findings)) {
            new KnownXmlReader(new DocumentCursor("random"), findings)
                    .read(new ByteArrayInputStream(xml), version -> writer);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        if (findings.total() > 0) {
            throw new IllegalStateException("lost on the way: " + findings.kept());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    List<String> schema(byte[] document) {
        return Verdicts.schema(LoqSchema.of(oracle, profile).validate(new ByteArrayInputStream(document)));
    }

    List<String> shapes(String document) {
        try {
            return Verdicts.shapes(DatasetShapes.of(oracle, profile).validate(document));
        } catch (RiotException refused) {
            return Verdicts.refused(refused);
        }
    }

    static List<String> ours(byte[] document) {
        return ours(XML, document);
    }

    static List<String> ours(String document) {
        return ours(JSON, document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ours(DocumentValidation validation, byte[] document) {
        try {
            return Verdicts.errors(validation.validate("random", new ByteArrayInputStream(document)));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }
}
