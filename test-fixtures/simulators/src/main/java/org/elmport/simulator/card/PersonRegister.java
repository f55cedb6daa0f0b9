package org.elmport.simulator.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The persons of the router. They are shared between institutions, and compared without regard to case. */
final class PersonRegister {

    private static final Set<String> LEVELS = Set.of("BACHELOR", "MASTER", "DOCTORATE");

    private final TreeMap<String, StoredPerson> persons = new TreeMap<>();
    private final Set<String> anonymised = new TreeSet<>();
    private final int conflictStatus;

    PersonRegister(int conflictStatus) {
        this.conflictStatus = conflictStatus;
    }

    /** The persons of the institutions of a caller. */
    Stream<StoredPerson> of(Set<String> institutions) {
        return persons.values().stream().filter(person -> ours(person, institutions));
    }

    void anonymise(String identifier) {
        persons.remove(key(identifier));
        anonymised.add(key(identifier));
    }

    /** Whether an institution has the person. */
    boolean linked(String identifier, String institution) {
        StoredPerson person = persons.get(key(identifier));
        return person != null && person.organisations().containsKey(institution);
    }

    /** Whether anybody has this identifier. */
    boolean anybody(String identifier) {
        return persons.containsKey(key(identifier));
    }

    /** A picture belongs to a person at one institution, and has one size unless it is to be cut. */
    RouterAnswer picture(CardRouter.Call call, String identifier, String institution) {
        Optional<RouterAnswer> wrong = refusal(identifier, Set.of(institution));
        if (wrong.isPresent()) {
            return wrong.get();
        }
        StoredPerson person = person(identifier);
        return switch (call.method()) {
            case "POST" -> {
                boolean resize = "true".equals(call.parameters().get("resize"));
                boolean fits = PictureSize.of(call.file().content())
                        .filter(size -> resize || size.fits())
                        .isPresent();
                if (fits) {
                    person.pictures().put(institution, call.file().content());
                }
                yield fits ? RouterAnswer.empty(201) : RouterAnswer.error(400, "ER-0400", "Bad request");
            }
            case "DELETE" -> {
                person.pictures().remove(institution);
                yield RouterAnswer.empty(204);
            }
            default -> RouterAnswer.error(405, "SE-0405", "Method not allowed");
        };
    }

    RouterAnswer find(String identifier, Set<String> institutions) {
        return refusal(identifier, institutions)
                .orElseGet(() -> RouterAnswer.json(200, RouterViews.person(person(identifier))));
    }

    RouterAnswer create(JsonNode sent, Set<String> institutions) {
        Optional<RouterAnswer> wrong = invalid(sent, institutions);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        String identifier = sent.get("identifier").asText();
        if (anonymised.contains(key(identifier))) {
            return RouterAnswer.error(410, "ER-0410", "Gone");
        }
        StoredPerson person = persons.computeIfAbsent(key(identifier), any -> new StoredPerson(identifier));
        boolean known = false;
        for (JsonNode organisation : sent.get("personOrganisationUpdateViews")) {
            String institution = organisation.get("organisationIdentifier").asText();
            known |= person.organisations().putIfAbsent(institution, (ObjectNode) organisation) != null;
        }
        return known
                ? RouterAnswer.error(conflictStatus, "ER-0019", "User already exists for this organisation")
                : RouterAnswer.json(201, RouterViews.person(person));
    }

    RouterAnswer replace(String identifier, JsonNode sent, Set<String> institutions) {
        Optional<RouterAnswer> wrong = refusal(identifier, institutions).or(() -> invalid(sent, institutions));
        if (wrong.isPresent()) {
            return wrong.get();
        }
        StoredPerson person = person(identifier);
        for (JsonNode organisation : sent.get("personOrganisationUpdateViews")) {
            person.organisations()
                    .put(organisation.get("organisationIdentifier").asText(), (ObjectNode) organisation);
        }
        return RouterAnswer.json(200, RouterViews.person(person));
    }

    /** Removes the link of the caller; the person stays while another institution has it. */
    RouterAnswer remove(String identifier, Set<String> institutions, BiPredicate<String, String> hasCards) {
        Optional<RouterAnswer> wrong = refusal(identifier, institutions);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        StoredPerson person = person(identifier);
        if (institutions.stream().anyMatch(institution -> hasCards.test(person.identifier(), institution))) {
            return RouterAnswer.mistake();
        }
        person.organisations().keySet().removeAll(institutions);
        person.pictures().keySet().removeAll(institutions);
        if (person.organisations().isEmpty()) {
            persons.remove(key(identifier));
        }
        return RouterAnswer.empty(204);
    }

    private Optional<RouterAnswer> refusal(String identifier, Set<String> institutions) {
        if (anonymised.contains(key(identifier))) {
            return Optional.of(RouterAnswer.error(410, "ER-0410", "Gone"));
        }
        StoredPerson person = persons.get(key(identifier));
        // in a path only the registered spelling is found
        if (person == null || !person.identifier().equals(identifier)) {
            return Optional.of(RouterAnswer.missing());
        }
        return ours(person, institutions) ? Optional.empty() : Optional.of(RouterAnswer.denied());
    }

    private static Optional<RouterAnswer> invalid(JsonNode sent, Set<String> institutions) {
        JsonNode organisations = sent.path("personOrganisationUpdateViews");
        String identifier = sent.path("identifier").asText();
        if (identifier.isEmpty() || identifier.length() > 255 || !organisations.isArray() || organisations.isEmpty()) {
            return Optional.of(RouterAnswer.error(400, "ER-0400", "Bad request"));
        }
        for (JsonNode organisation : organisations) {
            String level = organisation.path("academicLevel").asText();
            if (!organisation.path("organisationIdentifier").isTextual()
                    || !(level.isEmpty() || LEVELS.contains(level))) {
                return Optional.of(RouterAnswer.error(400, "ER-0400", "Bad request"));
            }
            if (!institutions.contains(
                    organisation.get("organisationIdentifier").asText())) {
                return Optional.of(RouterAnswer.error(401, "SE-0401", "Unauthorized"));
            }
        }
        return Optional.empty();
    }

    private StoredPerson person(String identifier) {
        return persons.getOrDefault(key(identifier), new StoredPerson(identifier));
    }

    private static boolean ours(StoredPerson person, Set<String> institutions) {
        return person.organisations().keySet().stream().anyMatch(institutions::contains);
    }

    private static String key(String identifier) {
        return identifier.toLowerCase(Locale.ROOT);
    }
}
