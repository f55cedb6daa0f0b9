package org.elmport.target.esc;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.card.AcademicLevel;
import org.elmport.card.CardEntry;
import org.elmport.card.CardNumber;
import org.elmport.card.CardStatus;
import org.elmport.card.CardType;
import org.elmport.card.PersonEntry;
import org.elmport.card.StudentIdentifier;

/** Reads what the router says it holds. What it adds is passed over, and what it leaves out is not known. */
final class RouterAnswers {

    private RouterAnswers() {}

    /** A person as one institution has them; empty when that institution has not. */
    static Optional<PersonEntry> person(JsonNode view, String institution) {
        Optional<StudentIdentifier> identifier =
                StudentIdentifier.read(text(view, "identifier").orElse("")).identifier();
        for (JsonNode organisation : view.path("organisations")) {
            if (identifier.isPresent() && institution.equals(code(organisation.path("organisation")))) {
                return Optional.of(new PersonEntry(
                        identifier.get(),
                        institution,
                        text(organisation, "fullName"),
                        text(organisation.path("contactPoint"), "email"),
                        word(organisation.path("academicLevel"), AcademicLevel.values())));
            }
        }
        return Optional.empty();
    }

    /** A card; empty when something is missing that every card has. */
    static Optional<CardEntry> card(JsonNode view) {
        Optional<CardNumber> number =
                CardNumber.read(text(view, "cardNumber").orElse("")).number();
        Optional<CardStatus> status = word(view.path("cardStatusType"), CardStatus.values());
        Optional<CardType> type = word(view.path("cardType"), CardType.values());
        Optional<LocalDate> issued = day(view, "issuedAt");
        Optional<LocalDate> expires = day(view, "expiresAt");
        Optional<StudentIdentifier> holder = StudentIdentifier.read(
                        text(view.path("person"), "identifier").orElse(""))
                .identifier();
        boolean whole = Stream.of(number, status, type, issued, expires, holder).allMatch(Optional::isPresent);
        return whole
                ? Optional.of(new CardEntry(
                        number.orElseThrow(),
                        status.orElseThrow(),
                        type.orElseThrow(),
                        issued.orElseThrow(),
                        expires.orElseThrow(),
                        code(view.path("issuer")),
                        holder.orElseThrow(),
                        Optional.of(code(view.path("processor"))).filter(code -> !code.isEmpty()),
                        text(view, "displayName")))
                : Optional.empty();
    }

    /** The code of an organisation, a text or, in older answers, a number. */
    static String code(JsonNode organisation) {
        return organisation.path("identifier").asText("");
    }

    /** A text that is there and not empty. */
    static Optional<String> text(JsonNode view, String name) {
        return Optional.of(view.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    /** A word, alone or as the key of an object; empty when it is none of those that are known. */
    static <E extends Enum<E>> Optional<E> word(JsonNode view, E[] known) {
        String word = view.isTextual() ? view.asText() : view.path("key").asText();
        return Stream.of(known).filter(constant -> constant.name().equals(word)).findFirst();
    }

    static Optional<LocalDate> day(JsonNode view, String name) {
        try {
            return text(view, name).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
