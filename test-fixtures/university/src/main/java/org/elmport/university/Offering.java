package org.elmport.university;

import java.util.Optional;

/**
 * A run of a course or of a programme.
 *
 * @param type {@link RecordType#COURSE_OFFERING} or {@link RecordType#PROGRAMME_OFFERING}
 * @param key how it is known
 * @param code the code that students use
 * @param offered the course or programme, as the source says
 * @param title its title
 * @param description what to know about this run
 * @param session the academic session
 * @param time when it takes place
 * @param classification language and mode of this run
 * @param schedule days and hours
 * @param price what it costs
 * @param admission how to enrol
 * @param place where it takes place; empty when online only
 * @param provider the organisation that runs it
 * @param capacity how many students are admitted
 * @param link its public page
 * @param modified when it was last changed, an instant in UTC
 */
public record Offering(
        RecordType type,
        RecordKey key,
        String code,
        RecordKey offered,
        Texts title,
        Texts description,
        RecordKey session,
        OfferingTime time,
        Classification classification,
        Texts schedule,
        OfferingPrice price,
        Texts admission,
        Optional<PostalAddress> place,
        RecordKey provider,
        int capacity,
        String link,
        String modified) {

    Offering withOffered(RecordKey changed) {
        return with(changed, time, price);
    }

    Offering with(OfferingTime changed) {
        return with(offered, changed, price);
    }

    Offering with(OfferingPrice changed) {
        return with(offered, time, changed);
    }

    private Offering with(RecordKey changedOffered, OfferingTime changedTime, OfferingPrice changedPrice) {
        return new Offering(
                type,
                key,
                code,
                changedOffered,
                title,
                description,
                session,
                changedTime,
                classification,
                schedule,
                changedPrice,
                admission,
                place,
                provider,
                capacity,
                link,
                modified);
    }
}
