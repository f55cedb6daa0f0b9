package org.elmport.source.ooapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.plugin.SourceFinding;
import org.elmport.record.Code;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Origin;
import org.elmport.record.Place;
import org.elmport.record.SourceMoment;
import org.elmport.record.Text;

/** Reads people: their names, when and where they were born, and how the student card network calls them. */
final class PersonReader {

    private static final String ESI = "esi";
    private static final Set<String> TOLD = Set.of("m", "f");

    private PersonReader() {}

    static LearnerRecord read(Item item) {
        Origin origin = Origin.json(item.resource(), item.pointer(), Places.PERSON);
        LearnerRecord.Builder learner = LearnerRecord.builder(item.id(), origin);
        names(item, learner);
        birth(item, learner);
        IdentifierReader.read(item).stream()
                .filter(code -> code.scheme().equalsIgnoreCase(ESI))
                .map(IdentifierCode::value)
                .findFirst()
                .ifPresent(learner::studentIdentifier);
        Values.word(item, "mail").or(() -> Values.word(item, "email")).ifPresent(learner::addMailAddress);
        Values.word(item, "gender")
                .filter(word -> TOLD.contains(word.toLowerCase(Locale.ROOT)))
                .ifPresent(word -> learner.gender(new Code(OoapiScheme.GENDER, word.toUpperCase(Locale.ROOT))));
        citizenship(item, learner);
        losses(item);
        return learner.build();
    }

    /** What stands before a surname belongs to it; people with one name have it as surname or as given name. */
    private static void names(Item item, LearnerRecord.Builder learner) {
        Values.word(item, "givenName").ifPresent(learner::givenName);
        Optional<String> prefix = Values.word(item, "surnamePrefix");
        Optional<String> surname = Values.word(item, "surname");
        surname.map(name -> Stream.of(prefix, Optional.of(name))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .ifPresent(learner::familyName);
        Values.word(item, "displayName").ifPresent(learner::fullName);
    }

    private static void birth(Item item, LearnerRecord.Builder learner) {
        MomentReader.read(item, "dateOfBirth").map(SourceMoment::date).ifPresent(learner::dateOfBirth);
        Optional<String> city = Values.word(item, "cityOfBirth");
        Optional<String> country = country(item, "countryOfBirth");
        if (city.isPresent() || country.isPresent()) {
            learner.placeOfBirth(new Place(
                    city.map(name -> Text.of("", name)).orElse(Text.EMPTY),
                    Text.EMPTY,
                    new Code(OoapiScheme.COUNTRY, country.orElse("")),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    /** A text in version 5, an object with codes in version 6. */
    private static Optional<String> country(Item item, String field) {
        JsonNode value = item.take(field);
        String path = "/" + field;
        return value.isObject()
                ? Values.word(item, path + "/iso3166-1-alpha2", value.path("iso3166-1-alpha2"))
                : Values.word(item, path, value);
    }

    /** Free text in version 5: only what is a code says which country it is. */
    private static void citizenship(Item item, LearnerRecord.Builder learner) {
        Optional<String> nationality = country(item, "nationality");
        Optional<String> code = nationality.filter(text -> text.matches("[A-Za-z]{2,3}"));
        code.ifPresent(word -> learner.addCitizenship(new Code(OoapiScheme.COUNTRY, word)));
        if (nationality.isPresent() && code.isEmpty()) {
            item.addOnce(SourceFinding.FIELD_LOST, "/nationality", "A nationality in free text is not carried over.");
        }
    }

    private static void losses(Item item) {
        item.repeats("initials", "activeEnrollment", "activeEnrolment", "affiliations", "consumers", "consumer");
        item.lose(
                "dateOfNationality",
                "secondaryMail",
                "telephoneNumber",
                "mobileNumber",
                "photoSocial",
                "photoOfficial",
                "titlePrefix",
                "titleSuffix",
                "office",
                "address",
                "ICEName",
                "ICEPhoneNumber",
                "ICERelation",
                "languageOfChoice");
    }
}
