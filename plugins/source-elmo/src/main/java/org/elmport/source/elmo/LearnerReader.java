package org.elmport.source.elmo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.Text;

/** The learner of a document or, in the old dialect, of a report. */
final class LearnerReader {

    private static final String STUDENT_IDENTIFIER = "esi";
    private static final String STUDENT_IDENTIFIER_PREFIX = "urn:schac:personaluniquecode:int:esi:";
    private static final Set<String> NATIONAL =
            Set.of("nationalidentifier", "ssn", "personnummer", "cpr", "hetu", "pesel", "taxcode");
    private static final Set<String> GENDERS = Set.of("1", "2");
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("id", ""),
            Map.entry("givenName", "/givenNames"),
            Map.entry("familyName", "/familyName"),
            Map.entry("fullName", "/alternativeName"),
            Map.entry("birthName", "/birthName"),
            Map.entry("dateOfBirth", "/bday"),
            Map.entry("placeOfBirth", "/placeOfBirth"),
            Map.entry("citizenships", "/citizenship"),
            Map.entry("gender", "/gender"),
            Map.entry("places", "/currentAddress"),
            Map.entry("studentIdentifier", "/identifier"),
            Map.entry("nationalIdentifier", "/identifier"),
            Map.entry("codes", "/identifier"));

    private final ElmoElement learner;
    private final boolean nationalIdentifiers;
    private final ElmoFindings findings;
    private final Moments moments;

    LearnerReader(ElmoElement learner, boolean nationalIdentifiers, ElmoFindings findings) {
        this.learner = learner;
        this.nationalIdentifiers = nationalIdentifiers;
        this.findings = findings;
        this.moments = new Moments(findings);
    }

    /**
     * What stays the same of a learner from one document to the next: the student identifier, else the others, else name
     * and date of birth. It is a digest, and personal all the same.
     */
    static String key(ElmoElement learner) {
        List<String> identifiers = learner.children("identifier").stream()
                .filter(element -> element.value().isPresent())
                .map(element -> type(element) + ":" + element.value().orElse(""))
                .sorted()
                .toList();
        Optional<String> best = identifiers.stream()
                .filter(LearnerReader::ofStudent)
                .findFirst()
                .or(() -> identifiers.stream().filter(LearnerReader::ofRegister).findFirst());
        if (best.isPresent()) {
            return Digest.of(best.get());
        }
        return Digest.of(
                String.join("\n", identifiers),
                learner.value("givenNames").orElse(""),
                learner.value("familyName").orElse(""),
                learner.value("bday").or(() -> learner.value("dateOfBirth")).orElse(""));
    }

    private static boolean ofStudent(String identifier) {
        return identifier.startsWith(STUDENT_IDENTIFIER + ":")
                || identifier.toLowerCase(Locale.ROOT).contains(STUDENT_IDENTIFIER_PREFIX);
    }

    private static boolean ofRegister(String identifier) {
        return NATIONAL.contains(identifier.substring(0, identifier.indexOf(':')));
    }

    private static String type(ElmoElement identifier) {
        return identifier.attribute("type").orElse("").toLowerCase(Locale.ROOT);
    }

    LearnerRecord read() {
        Origin origin = new Origin(findings.resource(), learner.line(), learner.path(), PLACES);
        LearnerRecord.Builder record = LearnerRecord.builder("learner-" + key(learner), origin);
        names(record);
        moments.day(learner, "dateOfBirth")
                .or(() -> moments.day(learner, "bday"))
                .ifPresent(record::dateOfBirth);
        placeOfBirth().ifPresent(record::placeOfBirth);
        learner.value("citizenship").map(Places::country).ifPresent(record::addCitizenship);
        learner.value("gender")
                .filter(GENDERS::contains)
                .ifPresent(value -> record.gender(new Code("elmo:gender", value)));
        learner.child("currentAddress").flatMap(Places::address).ifPresent(record::addPlace);
        learner.children("identifier").forEach(identifier -> identifier(identifier, record));
        return record.build();
    }

    /** A name may be empty. The name in another writing stands in for both only where there are none. */
    private void names(LearnerRecord.Builder record) {
        Optional<String> given = learner.value("givenNames");
        Optional<String> family = learner.value("familyName");
        given.ifPresent(record::givenName);
        family.ifPresent(record::familyName);
        learner.value("birthName").ifPresent(record::birthName);
        learner.value("fullName").ifPresent(record::fullName);
        Optional<ElmoElement> other =
                learner.child("alternativeName").filter(name -> name.value().isPresent());
        if (given.isEmpty() && family.isEmpty()) {
            other.flatMap(ElmoElement::value).ifPresent(record::fullName);
            other.flatMap(name -> name.attribute("lang")).ifPresent(record::nameLanguage);
        } else {
            other.ifPresent(name -> findings.find(
                    SourceFinding.FIELD_LOST, name, "The name in another writing has no place beside the first one."));
        }
    }

    private Optional<Place> placeOfBirth() {
        Optional<String> town = learner.value("placeOfBirth");
        Optional<String> country = learner.value("countryOfBirth");
        return town.isEmpty() && country.isEmpty()
                ? Optional.empty()
                : Optional.of(Places.of(
                        town.map(name -> Text.of("", name)).orElse(Text.EMPTY), Text.EMPTY, country.orElse("")));
    }

    private void identifier(ElmoElement element, LearnerRecord.Builder record) {
        String value = element.value().orElse("");
        String type = element.attribute("type").orElse("");
        if (value.isEmpty()) {
            return;
        }
        if (ofStudent(type(element) + ":" + value)) {
            record.studentIdentifier(value);
        } else if (!NATIONAL.contains(type(element))) {
            record.addCode(new IdentifierCode(type, value));
        } else if (nationalIdentifiers) {
            record.nationalIdentifier(
                    new IdentifierCode(learner.value("citizenship").orElse(""), value));
        } else {
            findings.find(
                    SourceFinding.FIELD_LOST,
                    element,
                    "The number of a national register is left out; the setting national-identifiers carries it over.");
        }
    }
}
