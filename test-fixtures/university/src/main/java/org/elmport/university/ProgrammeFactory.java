package org.elmport.university;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes degree programmes and minors. */
final class ProgrammeFactory {

    private static final int HOURS_OF_A_CREDIT = 27;

    private final long seed;
    private final Structure structure;
    private final Phrasebook words;
    private final Prose prose;

    ProgrammeFactory(long seed, Structure structure, Phrasebook words) {
        this.seed = seed;
        this.structure = structure;
        this.words = words;
        this.prose = new Prose(words);
    }

    Programme programme(int index) {
        Dice dice = new Dice(seed, RecordType.PROGRAMME, index);
        FieldOfStudy field = Structure.field(index);
        ProgrammeType type = type(index);
        String code = field.code() + "-" + type.word().toUpperCase(Locale.ROOT) + "-" + (index + 1);
        String link = "https://uni.example/programmes/" + code;
        CatalogueLanguage instruction = Languages.instruction(dice);
        return new Programme(
                index,
                structure.programme(index),
                code,
                type,
                wording(index, field, type, code, link, instruction, dice),
                effort(type),
                classification(field, type, instruction, dice),
                structure.department(index),
                awardingBodies(type),
                type == ProgrammeType.MINOR ? Optional.of(first(field)) : Optional.empty(),
                structure.accreditationOf(index),
                link,
                Calendar.modified(dice));
    }

    /** The type of a programme: each field has bachelor's and master's programmes and minors in turn. */
    static ProgrammeType type(int index) {
        int position = Structure.field(index).position();
        return switch ((Structure.round(index) + (position % 3 == 2 ? 1 : 0)) % 3) {
            case 0 -> ProgrammeType.BACHELOR;
            case 1 -> position % 2 == 0 ? ProgrammeType.JOINT_MASTER : ProgrammeType.MASTER;
            default -> ProgrammeType.MINOR;
        };
    }

    private RecordKey first(FieldOfStudy field) {
        return structure.programme(field.position());
    }

    private List<RecordKey> awardingBodies(ProgrammeType type) {
        RecordKey university = structure.organisation(Structure.UNIVERSITY);
        return type == ProgrammeType.JOINT_MASTER
                ? List.of(
                        university,
                        structure.organisation(Structure.FIRST_PARTNER),
                        structure.organisation(Structure.SECOND_PARTNER))
                : List.of(university);
    }

    /** The title; the second programme of a kind in a field has a number. */
    Phrase title(int index) {
        FieldOfStudy field = Structure.field(index);
        Phrase title = words.one(type(index).word()).about(field.name());
        int number = Structure.round(index) / 3;
        return number == 0 ? title : title.followedBy(" " + (number + 1));
    }

    private Wording wording(
            int index,
            FieldOfStudy field,
            ProgrammeType type,
            String code,
            String link,
            CatalogueLanguage instruction,
            Dice dice) {
        List<CatalogueLanguage> languages = Languages.description(dice, instruction);
        TextForm form = dice.pick(List.of(TextForm.values()));
        List<Phrase> outcomes = List.of(
                words.one("programmeOutcome").about(field.name()),
                field.outcomes().get(0),
                field.outcomes().get(1));
        return new Wording(
                title(index).texts(languages),
                code,
                prose.description(form, languages, List.of(words.one("programmeText"), field.about()), link),
                form,
                outcomes.stream().map(outcome -> outcome.texts(languages)).toList(),
                prose.assessment(form, languages, words.all("assessment").get(0), 40),
                words.all("requirement").get(type.level() == 7 ? 2 : 0).texts(languages));
    }

    private static Effort effort(ProgrammeType type) {
        int workload = type.credits() * HOURS_OF_A_CREDIT;
        return new Effort(Integer.toString(type.credits()), workload, workload / 4, type.duration());
    }

    private static Classification classification(
            FieldOfStudy field, ProgrammeType type, CatalogueLanguage instruction, Dice dice) {
        return new Classification(
                Optional.of(field.iscedField()),
                type.level(),
                List.of(instruction.tag()),
                instruction.threeLetters(),
                List.of(dice.percent(70) ? DeliveryMode.PRESENTIAL : DeliveryMode.BLENDED));
    }
}
