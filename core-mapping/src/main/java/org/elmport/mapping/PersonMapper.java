package org.elmport.mapping;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elmport.elm.Concept;
import org.elmport.elm.ContactPoint;
import org.elmport.elm.DateTime;
import org.elmport.elm.Identifier;
import org.elmport.elm.LangString;
import org.elmport.elm.LegalIdentifier;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.elmport.elm.Person;
import org.elmport.finding.CredentialFinding;
import org.elmport.record.Code;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.Place;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.Languages;

/** Learners to persons, with no more than the options say. */
final class PersonMapper {

    private static final String STUDENT_IDENTIFIER = "European Student Identifier";

    private final LearnerRecord learner;
    private final Set<LearnerFact> facts;
    private final MappingContext context;
    private final EntityScope entity;
    private final Person.Builder person = Person.builder("");

    PersonMapper(LearnerRecord learner, Set<LearnerFact> facts, MappingContext context, String credentialId) {
        this.learner = learner;
        this.facts = facts;
        this.context = context;
        this.entity = context.entity(credentialId, "Person");
    }

    Person.Builder map() {
        names();
        birth();
        identifiers();
        if (facts.contains(LearnerFact.CITIZENSHIP)) {
            entity.codes(
                    "citizenshipCountry",
                    CodeList.COUNTRY,
                    learner.citizenships(),
                    "citizenships",
                    person::addCitizenshipCountry);
        }
        if (facts.contains(LearnerFact.GENDER)) {
            learner.gender()
                    .ifPresent(code -> entity.code("gender", CodeList.HUMAN_SEX, code, "gender", person::gender));
        }
        if (facts.contains(LearnerFact.MAIL_ADDRESS)) {
            learner.mailAddresses().forEach(this::mail);
        }
        if (facts.contains(LearnerFact.PLACE)) {
            learner.places().stream()
                    .limit(1)
                    .forEach(place -> location(place, "places").ifPresent(iri -> {
                        entity.put("location", Link.to(iri), "places", Rule.REFERENCE, person::location);
                    }));
        }
        return person;
    }

    /** A name has one writing only, whatever the languages; the whole name is that of the source, or its parts in turn. */
    private void names() {
        String language = learner.nameLanguage()
                .flatMap(Languages.standard()::textTag)
                .orElse(context.options().defaultTextLanguage());
        Optional<String> given = said(learner.givenName());
        Optional<String> family = said(learner.familyName());
        String parts = Stream.concat(given.stream(), family.stream()).collect(Collectors.joining(" "));
        String full = said(learner.fullName()).orElse(parts);
        if (full.isEmpty()) {
            context.findPlainly(
                    CredentialFinding.NAME_MISSING, "fullName", "Person.fullName", "The learner has no name.");
            return;
        }
        boolean whole = said(learner.fullName()).isPresent();
        entity.put(
                "fullName",
                LangString.of(language, full),
                whole ? "fullName" : given.isPresent() ? "givenName" : "familyName",
                whole ? Rule.LINE : Rule.NAME_PARTS,
                person::fullName);
        given.ifPresent(name ->
                entity.put("givenName", LangString.of(language, name), "givenName", Rule.LINE, person::givenName));
        family.ifPresent(name ->
                entity.put("familyName", LangString.of(language, name), "familyName", Rule.LINE, person::familyName));
        said(learner.birthName())
                .filter(name -> facts.contains(LearnerFact.BIRTH_NAME))
                .ifPresent(name -> entity.put(
                        "birthName", LangString.of(language, name), "birthName", Rule.LINE, person::addBirthName));
    }

    private static Optional<String> said(Optional<String> name) {
        return name.map(text -> text.strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty());
    }

    /** A date of birth is a day and no moment: it is written at midnight of UTC wherever the person was born. */
    private void birth() {
        learner.dateOfBirth()
                .filter(date -> facts.contains(LearnerFact.DATE_OF_BIRTH))
                .map(date -> DateTime.of(date.atStartOfDay().atOffset(ZoneOffset.UTC)))
                .ifPresent(moment -> entity.put("dateOfBirth", moment, "dateOfBirth", Rule.DAY, person::dateOfBirth));
        learner.placeOfBirth()
                .filter(place -> facts.contains(LearnerFact.PLACE_OF_BIRTH))
                .flatMap(place -> location(place, "placeOfBirth"))
                .ifPresent(iri ->
                        entity.put("placeOfBirth", Link.to(iri), "placeOfBirth", Rule.REFERENCE, person::placeOfBirth));
    }

    /** Without a country of its own a place is left out: that of the institution would be a guess. */
    private Optional<String> location(Place place, String field) {
        return place.country().value().isBlank()
                ? Optional.empty()
                : context.tools().locations().map(place, entity, field);
    }

    private void identifiers() {
        learner.studentIdentifier()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && facts.contains(LearnerFact.STUDENT_IDENTIFIER))
                .map(value -> IdentifierMapper.identifier(value, STUDENT_IDENTIFIER))
                .ifPresent(identifier -> add(identifier, "studentIdentifier"));
        if (facts.contains(LearnerFact.OTHER_CODES)) {
            learner.codes().stream()
                    .filter(code -> !code.value().isBlank())
                    .map(code -> IdentifierMapper.identifier(code.value().strip(), code.scheme()))
                    .forEach(identifier -> add(identifier, "codes"));
        }
        learner.nationalIdentifier()
                .filter(code -> !code.value().isBlank() && facts.contains(LearnerFact.NATIONAL_IDENTIFIER))
                .ifPresent(this::national);
    }

    private void add(Identifier identifier, String field) {
        entity.put("identifier", identifier, field, Rule.COPIED, person::addIdentifier);
    }

    private void national(IdentifierCode code) {
        Optional<Concept> country = Stream.concat(
                        Stream.of(new Code("country", code.scheme())), learner.citizenships().stream())
                .filter(candidate -> !candidate.value().isBlank())
                .flatMap(candidate -> context.tools().codes().find(candidate, CodeList.COUNTRY).stream())
                .map(CodeMatch::concept)
                .findFirst();
        if (country.isEmpty()) {
            context.findPlainly(
                    CredentialFinding.REGISTER_UNKNOWN,
                    "nationalIdentifier",
                    "Person.nationalId",
                    CredentialFinding.REGISTER_UNKNOWN.summary());
            return;
        }
        LegalIdentifier.Builder identifier = LegalIdentifier.builder();
        identifier.notation(Notation.of(code.value().strip()));
        identifier.spatial(country.get());
        entity.put("nationalId", identifier.build(), "nationalIdentifier", Rule.COPIED, person::nationalId);
    }

    private void mail(String address) {
        String stripped = address.strip();
        int at = stripped.indexOf('@');
        if (at < 1 || at == stripped.length() - 1 || stripped.chars().anyMatch(Character::isWhitespace)) {
            entity.find(org.elmport.finding.MappingFinding.MAIL_ADDRESS_UNUSABLE, "mailAddresses", "contactPoint", "");
            return;
        }
        ContactPoint point =
                ContactPoint.builder().addEmailAddress("mailto:" + stripped).build();
        entity.put("contactPoint", point, "mailAddresses", Rule.COPIED, person::addContactPoint);
    }
}
