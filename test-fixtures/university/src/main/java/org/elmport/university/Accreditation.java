package org.elmport.university;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An accreditation of the university or of a programme.
 *
 * @param key how it is known
 * @param programme the programme; empty when the whole university is accredited
 * @param title its titles
 * @param organisations who is accredited
 * @param agency who accredits
 * @param iscedField the field of study that it is limited to
 * @param level the EQF level that it is limited to; empty when it is not
 * @param issued when it was decided
 * @param expires when it ends
 * @param link its public page
 */
public record Accreditation(
        RecordKey key,
        Optional<RecordKey> programme,
        Texts title,
        List<RecordKey> organisations,
        RecordKey agency,
        Optional<String> iscedField,
        Optional<Integer> level,
        LocalDate issued,
        LocalDate expires,
        String link) {

    /** Copies the list. */
    public Accreditation {
        organisations = List.copyOf(organisations);
    }
}
