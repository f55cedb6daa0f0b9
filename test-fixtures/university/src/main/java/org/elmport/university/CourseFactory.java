package org.elmport.university;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes courses. */
final class CourseFactory {

    private static final int FIRST_NUMBER = 100;
    private static final int EVERY_MICRO_CREDENTIAL = 9;
    private static final int FIRST_MICRO_CREDENTIAL = 4;
    private static final int HOURS_OF_A_CREDIT = 27;
    private static final List<String> USUAL_CREDITS = List.of("5", "5", "5", "10", "3", "4", "6", "8", "2.5");
    private static final List<String> PROJECT_CREDITS = List.of("10", "15", "30");
    private static final List<String> SMALL_CREDITS = List.of("1", "2", "3", "4", "5", "2.5");

    private final long seed;
    private final Structure structure;
    private final Phrasebook words;
    private final Prose prose;

    CourseFactory(long seed, Structure structure, Phrasebook words) {
        this.seed = seed;
        this.structure = structure;
        this.words = words;
        this.prose = new Prose(words);
    }

    Course course(int index) {
        Dice dice = new Dice(seed, RecordType.COURSE, index);
        FieldOfStudy field = Structure.field(index);
        CourseSubject subject = CourseSubject.of(index);
        boolean small = index % EVERY_MICRO_CREDENTIAL == FIRST_MICRO_CREDENTIAL;
        String link = "https://uni.example/courses/" + code(index);
        CatalogueLanguage instruction = Languages.instruction(dice);
        return new Course(
                index,
                structure.keys().key(RecordType.COURSE, index),
                code(index),
                wording(index, field, subject, small, link, instruction, dice),
                effort(subject, small, dice),
                classification(field, subject, instruction, dice),
                small,
                small ? skills(field, dice) : List.of(),
                structure.department(index),
                structure.programmesOf(index),
                link,
                Calendar.modified(dice));
    }

    /** The code of a course that has one of its own. */
    static String code(int index) {
        return Structure.field(index).code() + (FIRST_NUMBER + Structure.round(index));
    }

    private Wording wording(
            int index,
            FieldOfStudy field,
            CourseSubject subject,
            boolean small,
            String link,
            CatalogueLanguage instruction,
            Dice dice) {
        List<CatalogueLanguage> languages = Languages.description(dice, instruction);
        TextForm form = dice.pick(List.of(TextForm.values()));
        return new Wording(
                subject.title(words, small).texts(languages),
                code(index),
                prose.description(form, languages, sentences(field, subject, dice), link),
                form,
                outcomes(field, subject, languages, dice),
                prose.assessment(form, languages, dice.pick(words.all("assessment")), 10 * (2 + dice.below(5))),
                words.all("requirement").get(subject.requirement()).texts(languages));
    }

    private List<Phrase> sentences(FieldOfStudy field, CourseSubject subject, Dice dice) {
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(dice.pick(words.all("introduction")).about(subject.topic()));
        sentences.add(words.all("focus").get(subject.aspect()));
        sentences.add(dice.pick(words.all("working")));
        if (dice.percent(50)) {
            sentences.add(field.about());
        }
        return sentences;
    }

    private List<Texts> outcomes(
            FieldOfStudy field, CourseSubject subject, List<CatalogueLanguage> languages, Dice dice) {
        List<Phrase> outcomes = new ArrayList<>();
        dice.pickTwo(words.all("outcome")).forEach(outcome -> outcomes.add(outcome.about(subject.topic())));
        outcomes.addAll(dice.pickTwo(field.outcomes()));
        return outcomes.stream().map(outcome -> outcome.texts(languages)).toList();
    }

    private static Effort effort(CourseSubject subject, boolean small, Dice dice) {
        List<String> choices = small ? SMALL_CREDITS : subject.project() ? PROJECT_CREDITS : USUAL_CREDITS;
        String credits = dice.pick(choices);
        int workload = new BigDecimal(credits)
                .multiply(BigDecimal.valueOf(HOURS_OF_A_CREDIT))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return new Effort(credits, workload, workload / (3 + dice.below(3)), small ? "P6W" : "P4M");
    }

    private static Classification classification(
            FieldOfStudy field, CourseSubject subject, CatalogueLanguage instruction, Dice dice) {
        return new Classification(
                Optional.of(field.iscedField()),
                subject.level(),
                languages(instruction, dice),
                instruction.threeLetters(),
                modes(dice));
    }

    private static List<String> languages(CatalogueLanguage instruction, Dice dice) {
        return instruction != CatalogueLanguage.ENGLISH && dice.percent(15)
                ? List.of(instruction.tag(), CatalogueLanguage.ENGLISH.tag())
                : List.of(instruction.tag());
    }

    private static List<DeliveryMode> modes(Dice dice) {
        if (dice.percent(10)) {
            return List.of(DeliveryMode.PRESENTIAL, DeliveryMode.ONLINE);
        }
        return List.of(
                dice.percent(50)
                        ? DeliveryMode.PRESENTIAL
                        : dice.pick(List.of(DeliveryMode.BLENDED, DeliveryMode.ONLINE)));
    }

    private List<String> skills(FieldOfStudy field, Dice dice) {
        int first = dice.below(8);
        return IntStream.rangeClosed(first, first + 1 + dice.below(2))
                .mapToObj(skill -> structure.keys().uuid(RecordType.SKILL, field.position() * 16L + skill))
                .map(uuid -> "http://data.europa.eu/esco/skill/" + uuid)
                .toList();
    }
}
