package org.elmport.vocabulary;

import static java.util.Map.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The code lists as the official LOQ schema enumerates them: what the tables of the library are measured against. */
final class OfficialEnumerations {

    /** The file of the schema that holds each list; the lists beside are not in the schema. */
    static final Map<CodeList, String> FILES = Map.ofEntries(
            entry(CodeList.ACCREDITATION_TYPE, "europass-accreditation-types"),
            entry(CodeList.ASSESSMENT_TYPE, "europass-learning-assessment-types"),
            entry(CodeList.ATU, "atu"),
            entry(CodeList.CONTENT_ENCODING, "europass-content-encoding-types"),
            entry(CodeList.COUNTRY, "country"),
            entry(CodeList.CREDENTIAL_TYPE, "europass-credential-types"),
            entry(CodeList.CREDIT_SYSTEM, "credit-points"),
            entry(CodeList.CURRENCY, "currency"),
            entry(CodeList.ENTITLEMENT_STATUS, "europass-learning-entitlement-statuses"),
            entry(CodeList.ENTITLEMENT_TYPE, "europass-learning-entitlement-types"),
            entry(CodeList.EQF, "eqf"),
            entry(CodeList.FILE_TYPE, "file-type"),
            entry(CodeList.ISCED_F, "isced-f"),
            entry(CodeList.LANGUAGE, "language"),
            entry(CodeList.LEARNING_ACTIVITY_TYPE, "europass-learning-activity-types"),
            entry(CodeList.LEARNING_OPPORTUNITY_TOPIC, "loq_individuals"),
            entry(CodeList.LEARNING_OPPORTUNITY_TYPE, "europass-learning-opportunity-types"),
            entry(CodeList.LEARNING_SCHEDULE, "europass-learning-schedule-types"),
            entry(CodeList.LEARNING_SETTING, "europass-learning-setting-types"),
            entry(CodeList.MODE, "europass-modes"),
            entry(CodeList.NQF, "nqf"),
            entry(CodeList.NUTS, "nuts"),
            entry(CodeList.QUALIFICATION_TOPIC, "loq_individuals"),
            entry(CodeList.RECORD_STATUS, "loq_individuals"),
            entry(CodeList.SKILL_REUSE_LEVEL, "skill-reuse-levels"),
            entry(CodeList.SKILL_TYPE, "skill-types"),
            entry(CodeList.TARGET_GROUP, "europass-target-groups"));

    private static final String SCHEMA = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private OfficialEnumerations() {}

    /** Where the official files are; the test is skipped, and says so, when they are not there. */
    static Path directory() {
        return directory("loq-xsd-3.3.1/cv");
    }

    /** Where one set of the official files is. */
    static Path directory(String name) {
        Path directory = Path.of(System.getProperty("elmport.oracle", "../shared"), "official", name);
        Assumptions.assumeTrue(
                Files.isDirectory(directory),
                "The official LOQ schema is not at hand: set elmport.oracle to the folder that has official/");
        return directory;
    }

    /** The labels by code, in order; the label is empty where the schema has none. */
    static Map<String, String> read(Path directory, CodeList list) throws Exception {
        Map<String, String> labels = new TreeMap<>();
        NodeList enumerations = enumerations(directory.resolve(FILES.get(list) + ".xsd"));
        for (int index = 0; index < enumerations.getLength(); index++) {
            Element enumeration = (Element) enumerations.item(index);
            String iri = enumeration.getAttribute("value");
            if (iri.startsWith(list.conceptPrefix())) {
                labels.put(iri.substring(list.conceptPrefix().length()), label(enumeration));
            }
        }
        return labels;
    }

    /** All concepts that a file of the schema enumerates. */
    static NodeList enumerations(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagNameNS(SCHEMA, "enumeration");
    }

    private static String label(Element enumeration) {
        NodeList texts = enumeration.getElementsByTagNameNS(SCHEMA, "documentation");
        return texts.getLength() == 0
                ? ""
                : texts.item(0).getTextContent().strip().replaceAll("\\s+", " ");
    }
}
