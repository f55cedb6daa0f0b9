package org.elmport.university;

import java.util.List;

/**
 * What a course is about and from which side it looks at it. Topics, aspects and a number go through all combinations, so that
 * no two courses of a university have the same title.
 *
 * @param topic the topic
 * @param aspect the place of the aspect among the titles
 * @param number 0, or one more each time all combinations are used up
 */
record CourseSubject(Phrase topic, int aspect, int number) {

    private static final int ASPECTS = 12;
    private static final int PROJECT = 4;
    // by aspect: foundations, practice, methods, seminar, project, cases, current, ethics, data, advanced, reading,
    // world
    private static final List<Integer> LEVELS = List.of(6, 6, 6, 7, 6, 5, 7, 6, 6, 7, 8, 6);
    private static final List<Integer> REQUIREMENTS = List.of(0, 1, 1, 2, 1, 0, 2, 0, 1, 2, 2, 0);

    static CourseSubject of(int course) {
        FieldOfStudy field = Structure.field(course);
        List<Phrase> topics = field.topics();
        int round = Structure.round(course);
        int topic = round % topics.size();
        int turn = round / topics.size();
        // five and twelve have no common divisor: each topic meets all aspects before one comes again
        int aspect = (turn * 5 + topic * 7 + field.position() * 3) % ASPECTS;
        return new CourseSubject(topics.get(topic), aspect, turn / ASPECTS);
    }

    Phrase title(Phrasebook words, boolean small) {
        Phrase title = words.all("title").get(aspect).about(topic);
        Phrase numbered = number == 0 ? title : title.followedBy(" " + (number + 1));
        return small ? words.one("microcredential").about(numbered) : numbered;
    }

    int level() {
        return LEVELS.get(aspect);
    }

    int requirement() {
        return REQUIREMENTS.get(aspect);
    }

    boolean project() {
        return aspect == PROJECT;
    }
}
