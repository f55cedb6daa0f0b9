package org.elmport.university;

import java.util.List;

/**
 * A course or a micro-credential.
 *
 * @param index its place in the catalogue, from 0
 * @param key how it is known
 * @param code the code that students use
 * @param wording what it says about itself
 * @param effort how much work it is
 * @param classification where it belongs
 * @param microCredential whether it ends with a micro-credential
 * @param skills addresses of skills; micro-credentials have some
 * @param department the department that teaches it
 * @param programmes the programmes it is part of
 * @param link its public page
 * @param modified when it was last changed, an instant in UTC
 */
public record Course(
        int index,
        RecordKey key,
        String code,
        Wording wording,
        Effort effort,
        Classification classification,
        boolean microCredential,
        List<String> skills,
        RecordKey department,
        List<RecordKey> programmes,
        String link,
        String modified) {

    /** Copies the lists. */
    public Course {
        skills = List.copyOf(skills);
        programmes = List.copyOf(programmes);
    }

    Course with(Wording changed) {
        return new Course(
                index,
                key,
                code,
                changed,
                effort,
                classification,
                microCredential,
                skills,
                department,
                programmes,
                link,
                modified);
    }

    Course with(Effort changed) {
        return new Course(
                index,
                key,
                code,
                wording,
                changed,
                classification,
                microCredential,
                skills,
                department,
                programmes,
                link,
                modified);
    }

    Course with(Classification changed) {
        return new Course(
                index,
                key,
                code,
                wording,
                effort,
                changed,
                microCredential,
                skills,
                department,
                programmes,
                link,
                modified);
    }

    Course withCode(String changed) {
        return new Course(
                index,
                key,
                changed,
                wording,
                effort,
                classification,
                microCredential,
                skills,
                department,
                programmes,
                link,
                modified);
    }
}
