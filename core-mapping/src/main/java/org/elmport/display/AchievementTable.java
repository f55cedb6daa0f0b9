package org.elmport.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elmport.display.DisplayContent.Row;
import org.elmport.display.DisplayContent.Table;
import org.elmport.elm.LearningAchievement;
import org.elmport.elm.LearningAssessment;

/** Achievements as the rows of a transcript: each with its parts below it, however deep. */
final class AchievementTable {

    /** Deepest part that is shown; a credential that is whole has no circle, but one that is read may. */
    static final int DEPTH_MAXIMUM = 16;

    private final AchievementFacts facts;
    private final Localized language;
    private final DisplayLabels labels;

    AchievementTable(AchievementFacts facts, Localized language, DisplayLabels labels) {
        this.facts = facts;
        this.language = language;
        this.labels = labels;
    }

    Table of(List<LearningAchievement> achievements) {
        List<Row> rows = new ArrayList<>();
        achievements.forEach(achievement -> add(achievement, 0, rows));
        return new Table(
                List.of(
                        labels.text("achievements"),
                        labels.text("awarded"),
                        labels.text("credits"),
                        labels.text("grade")),
                rows);
    }

    private void add(LearningAchievement achievement, int depth, List<Row> rows) {
        rows.add(new Row(
                depth,
                List.of(
                        language.text(achievement.title()).orElse(""),
                        AchievementFacts.day(achievement).orElse(""),
                        String.join("; ", facts.credits(achievement.creditReceived())),
                        String.join("; ", grades(achievement)))));
        if (depth < DEPTH_MAXIMUM) {
            AchievementFacts.targets(achievement.hasPart()).forEach(part -> add(part, depth + 1, rows));
        }
    }

    private List<String> grades(LearningAchievement achievement) {
        List<String> grades = new ArrayList<>();
        for (LearningAssessment assessment : AchievementFacts.targets(achievement.provenBy())) {
            Optional<String> grade = assessment.grade().flatMap(known -> language.text(known.noteLiteral()));
            grade.ifPresent(grades::add);
            AchievementFacts.ectsGrade(assessment)
                    .map(letter -> labels.text("ects-grade") + ": " + letter)
                    .ifPresent(grades::add);
        }
        return grades;
    }
}
