package org.elmport.university;

import java.util.List;
import java.util.Optional;

/** Makes academic years and semesters: first the years, then the semesters. */
final class SessionFactory {

    private static final List<CatalogueLanguage> ALL = List.of(CatalogueLanguage.values());

    private final Structure structure;
    private final Phrasebook words;

    SessionFactory(Structure structure, Phrasebook words) {
        this.structure = structure;
        this.words = words;
    }

    static int count() {
        return Calendar.YEARS + Calendar.SEMESTERS.size();
    }

    /** The session of a semester. */
    RecordKey semester(int semester) {
        return key(Calendar.YEARS + semester);
    }

    private RecordKey key(int index) {
        return structure.keys().key(RecordType.ACADEMIC_SESSION, index);
    }

    AcademicSession session(int index) {
        return index < Calendar.YEARS ? year(index) : semesterSession(index);
    }

    private AcademicSession year(int index) {
        Calendar.Semester first = Calendar.SEMESTERS.get(2 * index);
        Calendar.Semester second = Calendar.SEMESTERS.get(2 * index + 1);
        String name = first.name() + "-" + second.name();
        return new AcademicSession(
                index, key(index), true, name, name("session", name), first.start(), second.end(), Optional.empty());
    }

    private AcademicSession semesterSession(int index) {
        int number = index - Calendar.YEARS;
        Calendar.Semester semester = Calendar.SEMESTERS.get(number);
        return new AcademicSession(
                index,
                key(index),
                false,
                semester.name() + "-" + semester.word(),
                name(semester.word(), semester.name()),
                semester.start(),
                semester.end(),
                Optional.of(key(number / 2)));
    }

    private Texts name(String word, String name) {
        return words.one(word).with("name", name).texts(ALL);
    }
}
