package org.elmport.university;

import java.util.List;
import java.util.stream.Stream;

/** One field of study: its ISCED-F code, its faculty, and the words from which its courses are composed. */
record FieldOfStudy(String iscedField, Faculty faculty, String code, Phrasebook words) {

    /** The fields that the university teaches; a course belongs to the field at the rest of its index. */
    static final List<FieldOfStudy> ALL = Stream.of(
                    "0613", "0913", "0413", "0541", "0313", "0311", "0713", "0923", "0232", "0521", "0111", "0421",
                    "0512", "0222")
            .map(FieldOfStudy::read)
            .toList();

    private static FieldOfStudy read(String iscedField) {
        Phrasebook words = Phrasebook.read("fields/" + iscedField + ".txt");
        return new FieldOfStudy(iscedField, Faculty.of(words.word("faculty")), words.word("code"), words);
    }

    Phrase name() {
        return words.one("name");
    }

    /** What makes the field worth studying, in one sentence. */
    Phrase about() {
        return words.one("about");
    }

    List<Phrase> topics() {
        return words.all("topic");
    }

    List<Phrase> outcomes() {
        return words.all("outcome");
    }

    /** A number that no other field has, from 0. */
    int position() {
        return ALL.indexOf(this);
    }
}
