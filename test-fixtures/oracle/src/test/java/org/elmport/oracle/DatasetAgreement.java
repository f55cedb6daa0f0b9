package org.elmport.oracle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.elmport.xml.LoqXmlReader;
import org.elmport.xml.LoqXmlWriter;

/** Random datasets, and our verdict on faulty copies of them beside that of the official artefacts. */
final class DatasetAgreement {

    /** So many faulty copies are made of each random document. */
    private static final int COPIES = 8;

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
    Agreement schema(int documents) throws Exception {
        Agreement agreement = new Agreement(OfficialCheck.SCHEMA, name());
        byte[] base = {};
        for (int seed = 0; seed < documents; seed++) {
            base = seed % COPIES == 0 ? xml(seed / COPIES) : base;
            XmlMutator mutator = new XmlMutator(seed);
            byte[] document = mutator.mutate(base, 1 + seed % 3);
            agreement.compare(new Verdicts("seed " + seed + " " + mutator.done(), ours(document), schema(document)));
        }
        return agreement;
    }

    /** Copies in JSON-LD, against the shapes. */
    Agreement shapes(int documents) throws IOException {
        Agreement agreement = new Agreement(OfficialCheck.LOQ_SHAPES, name());
        String base = "";
        for (int seed = 0; seed < documents; seed++) {
            base = seed % COPIES == 0 ? json(xml(seed / COPIES)) : base;
            Map<String, Object> tree = JsonText.object(base);
            JsonMutator mutator = new JsonMutator(seed);
            mutator.mutate(tree, 1 + seed % 3);
            String document = JsonText.write(tree);
            agreement.compare(new Verdicts("seed " + seed + " " + mutator.done(), ours(document), shapes(document)));
        }
        return agreement;
    }

    /** A random dataset that breaks no rule. */
    byte[] xml(int seed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (profile == ApplicationProfile.AMS_3_1_0) {
            try (AmsXmlWriter writer = new AmsXmlWriter(out, finding -> {})) {
                new RandomRecords(seed, profile, writer).send();
            }
        } else {
            try (LoqXmlWriter writer = new LoqXmlWriter(out, profile, finding -> {})) {
                new RandomRecords(seed, profile, writer).send();
            }
        }
        return out.toByteArray();
    }

    /** The same in JSON-LD. */
    String json(byte[] xml) throws IOException {
        Findings findings = new Findings();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLdWriter writer = new JsonLdWriter(bytes, profile, findings)) {
            new LoqXmlReader(new DocumentCursor("random"), findings).read(new ByteArrayInputStream(xml), writer);
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
            return Verdicts.shapes(LoqShapes.of(oracle).validate(document));
        } catch (RiotException refused) {
            return Verdicts.refused(refused);
        }
    }

    static List<String> ours(byte[] document) throws IOException {
        return Verdicts.errors(XML.validate("random", new ByteArrayInputStream(document)));
    }

    static List<String> ours(String document) throws IOException {
        return Verdicts.errors(
                JSON.validate("random", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))));
    }
}
