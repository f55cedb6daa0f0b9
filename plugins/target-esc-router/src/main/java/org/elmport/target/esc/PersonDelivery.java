package org.elmport.target.esc;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.elmport.card.PersonEntry;
import org.elmport.card.StudentIdentifier;
import org.elmport.card.StudentState;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.Holding;
import org.elmport.plugin.item.ItemAnswer;

/** Brings persons to the router and takes them back. */
final class PersonDelivery {

    private final RouterClient client;
    private final RegisteredPersons persons;
    private final String institution;

    PersonDelivery(RouterClient client, RegisteredPersons persons, String institution) {
        this.client = client;
        this.persons = persons;
        this.institution = institution;
    }

    /** Creates first, or replaces first where the router has confirmed the person before. */
    ItemAnswer deliver(PersonEntry person, boolean known)
            throws TargetException, NoAnswerException, InterruptedException {
        RouterReply reply = known ? client.replacePerson(person) : client.createPerson(person);
        if (reply.meaning() == Meaning.KNOWN) {
            return replace(person);
        }
        if (known && (reply.meaning() == Meaning.ABSENT || reply.meaning() == Meaning.ELSEWHERE)) {
            RouterReply created = client.createPerson(person);
            return created.meaning() == Meaning.KNOWN ? otherSpelling(person) : answer(created, person);
        }
        return answer(reply, person);
    }

    private ItemAnswer replace(PersonEntry person) throws TargetException, NoAnswerException, InterruptedException {
        RouterReply reply = client.replacePerson(person);
        return reply.meaning() == Meaning.ABSENT ? otherSpelling(person) : answer(reply, person);
    }

    /** The router knows the person and not the path: it has registered the identifier in another case. */
    private ItemAnswer otherSpelling(PersonEntry person)
            throws TargetException, NoAnswerException, InterruptedException {
        Optional<StudentIdentifier> registered = persons.findNow(persons.pseudonym(person.identifier()))
                .flatMap(text -> StudentIdentifier.read(text).identifier());
        if (registered.isEmpty()) {
            return ItemAnswer.refused(
                    RouterFinding.STUDENT_NOT_TAKEN, "the router says it knows the person, and does not list them");
        }
        PersonEntry respelt = new PersonEntry(
                registered.get(), person.institutionCode(), person.fullName(), person.email(), person.academicLevel());
        return answer(client.replacePerson(respelt), respelt);
    }

    ItemAnswer withdraw(StudentIdentifier identifier) throws TargetException, NoAnswerException, InterruptedException {
        String pseudonym = persons.pseudonym(identifier);
        RouterReply reply = client.removePerson(identifier.value());
        if (reply.meaning() == Meaning.ABSENT) {
            Optional<String> registered = persons.find(pseudonym).filter(found -> !found.equals(identifier.value()));
            reply = registered.isPresent() ? client.removePerson(registered.get()) : reply;
        }
        return withdrawn(reply, pseudonym);
    }

    private static ItemAnswer withdrawn(RouterReply reply, String pseudonym) throws TargetException {
        return reply.meaning() == Meaning.ABSENT ? ItemAnswer.delivered("", reply.words()) : answer(reply, pseudonym);
    }

    /** Whether the router holds a person as it should. */
    Holding holding(PersonEntry wanted, Clock clock) throws TargetException, NoAnswerException, InterruptedException {
        String pseudonym = persons.pseudonym(wanted.identifier());
        String spelt = wanted.identifier().value();
        Optional<PersonEntry> held = find(spelt);
        if (held.isEmpty()) {
            PersonSearch.Outcome registered = persons.look(pseudonym);
            if (!registered.certain()) {
                return Holding.UNTOLD;
            }
            Optional<String> other = registered.person().filter(found -> !found.equals(spelt));
            held = other.isPresent() ? find(other.get()) : held;
        }
        return held.map(there -> Holdings.compare(
                        StudentState.of(wanted, List.of()), StudentState.of(there, List.of()), pseudonym, clock))
                .orElse(Holding.ABSENT);
    }

    /** What the router holds for this institution of a person, spelt so. */
    private Optional<PersonEntry> find(String identifier)
            throws TargetException, NoAnswerException, InterruptedException {
        RouterReply reply = client.findPerson(identifier);
        return switch (reply.meaning()) {
            case DONE -> RouterAnswers.person(reply.body(), institution);
            case ABSENT, ELSEWHERE, GONE -> Optional.empty();
            default -> throw RouterFault.of(reply);
        };
    }

    /** Takes a person back of whom nothing is known but the pseudonym. */
    ItemAnswer withdraw(String pseudonym) throws TargetException, NoAnswerException, InterruptedException {
        Optional<String> registered = persons.find(pseudonym);
        return registered.isPresent()
                ? withdrawn(client.removePerson(registered.get()), pseudonym)
                : ItemAnswer.delivered("", "the router has no such person");
    }

    private ItemAnswer answer(RouterReply reply, PersonEntry person) throws TargetException {
        return answer(reply, persons.pseudonym(person.identifier()));
    }

    private static ItemAnswer answer(RouterReply reply, String pseudonym) throws TargetException {
        return switch (reply.meaning()) {
            case DONE, KNOWN -> ItemAnswer.delivered(pseudonym, reply.words());
            case GONE -> ItemAnswer.refused(RouterFinding.STUDENT_ANONYMISED, reply.words());
            case INVALID, FOREIGN, ELSEWHERE, ABSENT ->
                ItemAnswer.refused(RouterFinding.STUDENT_NOT_TAKEN, reply.words());
            case FAULTY -> ItemAnswer.unknown(reply.words());
            case BUSY, UNAUTHORISED -> throw RouterFault.of(reply);
        };
    }
}
