package org.elmport.university;

import java.util.List;
import java.util.Optional;

/** Makes runs of courses and programmes. */
final class OfferingFactory {

    /** More runs of one course than there are, so that the index of a run follows from its course. */
    static final int RUNS = 8;

    private static final List<String> PRICES = List.of("75.00", "120.00", "150.00", "250.00", "490.00");

    private final long seed;
    private final Structure structure;
    private final SessionFactory sessions;
    private final Phrasebook words;

    OfferingFactory(long seed, Structure structure, SessionFactory sessions, Phrasebook words) {
        this.seed = seed;
        this.structure = structure;
        this.sessions = sessions;
        this.words = words;
    }

    Offering of(Course course, int run) {
        long index = (long) course.index() * RUNS + run;
        return offering(
                new Subject(
                        RecordType.COURSE_OFFERING,
                        index,
                        run,
                        course.key(),
                        course.code() + "-" + (run + 1),
                        course.wording(),
                        course.classification(),
                        course.department(),
                        course.link()),
                words.one("admission"));
    }

    Offering of(Programme programme) {
        return offering(
                new Subject(
                        RecordType.PROGRAMME_OFFERING,
                        programme.index(),
                        0,
                        programme.key(),
                        programme.code() + "-2026",
                        programme.wording(),
                        programme.classification(),
                        programme.department(),
                        programme.link()),
                words.one("programmeAdmission"));
    }

    private Offering offering(Subject subject, Phrase admission) {
        Dice dice = new Dice(seed, subject.type(), subject.index());
        Calendar.Semester semester = Calendar.SEMESTERS.get(subject.run());
        List<CatalogueLanguage> languages = languages(subject.wording());
        boolean online = subject.classification().modes().equals(List.of(DeliveryMode.ONLINE));
        Phrase schedule = words.all("schedule").get(online ? 2 : dice.below(2));
        return new Offering(
                subject.type(),
                structure.keys().key(subject.type(), subject.index()),
                subject.code(),
                subject.offered(),
                subject.wording().title(),
                schedule.followedBy(".").texts(languages),
                sessions.semester(subject.run()),
                time(subject, semester, dice),
                subject.classification(),
                schedule.texts(languages),
                price(languages, dice),
                admission.texts(languages),
                online ? Optional.empty() : Optional.of(room(dice)),
                subject.provider(),
                20 + 10 * dice.below(19),
                subject.link() + "/" + subject.code(),
                Calendar.modified(dice));
    }

    private static OfferingTime time(Subject subject, Calendar.Semester semester, Dice dice) {
        OfferingTime time = Calendar.run(semester, dice);
        if (subject.type() == RecordType.COURSE_OFFERING) {
            return time;
        }
        int years = subject.classification().level() == 7 ? 2 : 3;
        return new OfferingTime(time.start(), time.start().plusYears(years), time.enrolFrom(), time.enrolUntil());
    }

    private static List<CatalogueLanguage> languages(Wording wording) {
        return wording.description().entries().stream()
                .map(TaggedText::language)
                .toList();
    }

    private OfferingPrice price(List<CatalogueLanguage> languages, Dice dice) {
        List<Phrase> labels = words.all("price");
        return dice.percent(40)
                ? new OfferingPrice("0", "EUR", labels.get(0).texts(languages))
                : new OfferingPrice(dice.pick(PRICES), "EUR", labels.get(1).texts(languages));
    }

    private static PostalAddress room(Dice dice) {
        return new PostalAddress(
                "Satamaraitti", Integer.toString(1 + dice.below(40)), "89990", "Talvora", "FI", "FI1D8");
    }

    /** What is offered, course or programme. */
    private record Subject(
            RecordType type,
            long index,
            int run,
            RecordKey offered,
            String code,
            Wording wording,
            Classification classification,
            RecordKey provider,
            String link) {}
}
