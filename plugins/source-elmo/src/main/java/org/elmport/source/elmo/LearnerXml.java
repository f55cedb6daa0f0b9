package org.elmport.source.elmo;

import java.util.Optional;
import org.elmport.elm.Identifier;
import org.elmport.elm.LangString;
import org.elmport.elm.Link;
import org.elmport.elm.Location;
import org.elmport.elm.Notation;
import org.elmport.elm.Person;

/** The learner of a credential as ELMO has learners. */
final class LearnerXml {

    private static final String STUDENT_IDENTIFIER = "European Student Identifier";
    private static final int DATE_LENGTH = 10;

    private final XmlText xml;
    private final WriterLosses losses;

    LearnerXml(XmlText xml, WriterLosses losses) {
        this.xml = xml;
        this.losses = losses;
    }

    void write(Person person) {
        xml.start("learner");
        person.citizenshipCountry().stream()
                .findFirst()
                .flatMap(Concepts::country)
                .ifPresent(code -> xml.leaf("citizenship", code));
        if (person.citizenshipCountry().size() > 1) {
            losses.note("Person.citizenshipCountry");
        }
        person.identifier().forEach(identifier -> identifier(xml, identifier));
        person.nationalId()
                .flatMap(identifier -> identifier.notation())
                .map(Notation::value)
                .ifPresent(value -> xml.leaf("identifier", value, "type", "nationalIdentifier"));
        names(person);
        person.dateOfBirth()
                .ifPresent(moment -> xml.leaf("bday", moment.lexical().substring(0, DATE_LENGTH)));
        person.placeOfBirth()
                .flatMap(Link::target)
                .map(Location::geographicName)
                .flatMap(names -> names.stream().findFirst())
                .ifPresent(name -> xml.leaf("placeOfBirth", name.value()));
        person.birthName().stream().findFirst().ifPresent(name -> xml.leaf("birthName", name.value()));
        person.gender().flatMap(Concepts::gender).ifPresent(code -> xml.leaf("gender", code));
        xml.end("learner");
    }

    /** Both names must be there, and may be empty; a whole name alone stands for the family name. */
    private void names(Person person) {
        Optional<String> given = person.givenName().map(LangString::value);
        Optional<String> family = person.familyName().map(LangString::value);
        Optional<String> whole = person.fullName().map(LangString::value);
        xml.leaf("givenNames", given.orElse(""));
        xml.leaf("familyName", family.orElse(given.isPresent() ? "" : whole.orElse("")));
    }

    /** An identifier with its kind. */
    static void identifier(XmlText xml, Identifier identifier) {
        String scheme = identifier.schemeName().orElse("identifier");
        String type = scheme.equals(STUDENT_IDENTIFIER) ? "esi" : scheme;
        identifier.notation().ifPresent(notation -> xml.leaf("identifier", notation.value(), "type", type));
    }
}
