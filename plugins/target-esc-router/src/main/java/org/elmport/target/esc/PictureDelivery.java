package org.elmport.target.esc;

import java.util.Optional;
import org.elmport.card.PictureEntry;
import org.elmport.card.StudentIdentifier;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;

/** Brings pictures of students to the router and takes them back. A student has one picture at each institution. */
final class PictureDelivery {

    private final RouterClient client;
    private final RegisteredPersons persons;
    private final String institution;

    PictureDelivery(RouterClient client, RegisteredPersons persons, String institution) {
        this.client = client;
        this.persons = persons;
        this.institution = institution;
    }

    ItemAnswer deliver(PictureEntry picture) throws TargetException, NoAnswerException, InterruptedException {
        String pseudonym = persons.pseudonym(picture.holder());
        RouterReply reply = client.sendPicture(picture);
        if (reply.meaning() == Meaning.ABSENT) {
            Optional<StudentIdentifier> registered = persons.find(pseudonym)
                    .filter(found -> !found.equals(picture.holder().value()))
                    .flatMap(text -> StudentIdentifier.read(text).identifier());
            if (registered.isPresent()) {
                reply = client.sendPicture(
                        new PictureEntry(registered.get(), picture.institutionCode(), picture.image()));
            }
        }
        return answer(reply, pseudonym);
    }

    /** Takes a picture back of somebody of whom nothing is known but the pseudonym. */
    ItemAnswer withdraw(String pseudonym) throws TargetException, NoAnswerException, InterruptedException {
        Optional<String> registered = persons.find(pseudonym);
        return registered.isPresent()
                ? withdrawn(client.removePicture(institution, registered.get()), pseudonym)
                : ItemAnswer.delivered(pseudonym, "the router has no such person");
    }

    ItemAnswer withdraw(StudentIdentifier holder) throws TargetException, NoAnswerException, InterruptedException {
        String pseudonym = persons.pseudonym(holder);
        RouterReply reply = client.removePicture(institution, holder.value());
        if (reply.meaning() == Meaning.ABSENT) {
            Optional<String> registered = persons.find(pseudonym).filter(found -> !found.equals(holder.value()));
            reply = registered.isPresent() ? client.removePicture(institution, registered.get()) : reply;
        }
        return withdrawn(reply, pseudonym);
    }

    private static ItemAnswer withdrawn(RouterReply reply, String pseudonym) throws TargetException {
        return reply.meaning() == Meaning.ABSENT
                ? ItemAnswer.delivered(pseudonym, reply.words())
                : answer(reply, pseudonym);
    }

    private static ItemAnswer answer(RouterReply reply, String pseudonym) throws TargetException {
        return switch (reply.meaning()) {
            case DONE -> ItemAnswer.delivered(pseudonym, reply.words());
            case GONE -> ItemAnswer.refused(RouterFinding.STUDENT_ANONYMISED, reply.words());
            case INVALID, ABSENT, ELSEWHERE, KNOWN, FOREIGN ->
                ItemAnswer.refused(RouterFinding.PICTURE_NOT_TAKEN, reply.words());
            case FAULTY -> ItemAnswer.unknown(reply.words());
            case BUSY, UNAUTHORISED -> throw RouterFault.of(reply);
        };
    }
}
