package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elmport.record.Code;
import org.elmport.record.NamedText;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.elmport.record.TextFormat;
import org.elmport.record.WebLink;

/** Reads what courses and programmes have in common. */
final class SpecificationReader {

    /** Where each field of the record stands in the entity. */
    static final Map<String, String> PLACES = places();

    private SpecificationReader() {}

    static SpecificationFields.Builder read(Item item) {
        SpecificationFields.Builder fields = SpecificationFields.builder();
        IdentifierReader.read(item).forEach(fields::addCode);
        texts(item, fields);
        words(item, fields);
        StudyLoadReader.read(item, fields);
        LearningOutcomeReader.read(item, fields);
        resources(item, fields);
        relations(item, fields);
        MomentReader.read(item, "validFrom").ifPresent(fields::validFrom);
        MomentReader.read(item, "validTo").ifPresent(fields::validUntil);
        item.lose("firstStartDate", "sector", "addresses", "coordinators");
        return fields;
    }

    private static void texts(Item item, SpecificationFields.Builder fields) {
        fields.title(TextReader.read(item, "name"))
                .shortTitle(TextReader.plain(item, "abbreviation"))
                .description(TextReader.read(item, "description"))
                .entryRequirements(TextReader.read(item, "admissionRequirements"))
                .admission(TextReader.read(item, "enrollment"))
                .assessment(TextReader.read(item, "assessment"));
        note(fields, "qualificationRequirements", TextReader.read(item, "qualificationRequirements"));
        Values.word(item, "duration").ifPresent(fields::duration);
    }

    private static void words(Item item, SpecificationFields.Builder fields) {
        // the qualification's own level says more than the phase of study
        code(item, "levelOfQualification", OoapiScheme.LEVEL_OF_QUALIFICATION).ifPresent(fields::addLevel);
        code(item, "level", OoapiScheme.LEVEL).ifPresent(fields::addLevel);
        field(item).ifPresent(fields::addFieldOfEducation);
        code(item, "teachingLanguage", OoapiScheme.LANGUAGE).ifPresent(fields::addLanguage);
        Values.words(item, "modeOfDelivery")
                .forEach(mode -> fields.addMode(new Code(OoapiScheme.MODE_OF_DELIVERY, mode)));
    }

    static Optional<Code> code(Item item, String field, String scheme) {
        return Values.word(item, field).map(word -> new Code(scheme, word));
    }

    /** A field of education that was sent as a number has lost its leading zero, unless it starts with 10. */
    private static Optional<Code> field(Item item) {
        JsonNode value = item.take("fieldsOfStudy");
        return Values.word(item, "/fieldsOfStudy", value)
                .map(word -> value.isNumber() && word.length() == 3 && !word.startsWith("10") ? "0" + word : word)
                .map(word -> new Code(OoapiScheme.FIELD_OF_EDUCATION, word));
    }

    /** Literature and other means: a document where it is an address, else words. */
    private static void resources(Item item, SpecificationFields.Builder fields) {
        for (String resource : Values.words(item, "resources")) {
            if (address(resource)) {
                fields.addDocument(WebLink.of(resource));
            } else {
                note(fields, "resources", plain(resource));
            }
        }
    }

    private static boolean address(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        if (!start.startsWith("https://") && !start.startsWith("http://")) {
            return false;
        }
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static void relations(Item item, SpecificationFields.Builder fields) {
        Values.word(item, "link").map(WebLink::of).ifPresent(fields::addHomepage);
        Values.reference(item, "organization", Entity.ORGANIZATION.idField()).ifPresent(fields::organisationId);
    }

    private static void note(SpecificationFields.Builder fields, String name, Text text) {
        if (!text.isBlank()) {
            fields.addNote(new NamedText(name, text));
        }
    }

    private static Text plain(String text) {
        return new Text(TextFormat.UNSTATED, List.of(new Text.Version("", text)));
    }

    private static Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        places.put("codes", "/primaryCode");
        places.put("title", "/name");
        places.put("shortTitle", "/abbreviation");
        places.put("description", "/description");
        places.put("levels", "/level");
        places.put("fieldsOfEducation", "/fieldsOfStudy");
        places.put("languages", "/teachingLanguage");
        places.put("studyLoads", "/studyLoad");
        places.put("modes", "/modeOfDelivery");
        places.put("learningOutcomes", "/learningOutcomes");
        places.put("learningOutcomeText", "/learningOutcomes");
        places.put("entryRequirements", "/admissionRequirements");
        places.put("admission", "/enrollment");
        places.put("assessment", "/assessment");
        places.put("homepages", "/link");
        places.put("documents", "/resources");
        places.put("organisationId", "/organization");
        places.put("duration", "/duration");
        places.put("validFrom", "/validFrom");
        places.put("validUntil", "/validTo");
        return places;
    }
}
