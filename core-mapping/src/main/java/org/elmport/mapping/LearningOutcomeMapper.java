package org.elmport.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.elm.AchievementSpecification;
import org.elmport.elm.Concept;
import org.elmport.elm.LangString;
import org.elmport.elm.LearningOutcome;
import org.elmport.elm.Link;
import org.elmport.finding.MappingFinding;
import org.elmport.record.Code;
import org.elmport.record.SpecificationFields;
import org.elmport.record.Text;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.Languages;

/**
 * Learning outcomes: those that the source lists, else those found in its block of text, else, where configured, one from
 * the title. Skills go to the outcome that names them, else to the first: the source does not say which belongs where.
 */
final class LearningOutcomeMapper {

    private static final String LIST = "learningOutcomes";
    private static final String BLOCK = "learningOutcomeText";
    private static final String WORD = "learning-outcome";
    private static final String SYNTHETIC_WORD = LearningOutcomePolicy.MARK;
    private static final String PROPERTY = "learningOutcome";
    private static final String SUMMARY = "learningOutcomeSummary";
    private static final String SKILLS = "skills";

    private final SpecificationFields fields;
    private final String recordId;
    private final EntityScope owner;
    private final AchievementSpecification.AchievementBuilder<?, ?> specification;
    private final MappingContext context;

    LearningOutcomeMapper(
            SpecificationFields fields,
            String recordId,
            EntityScope owner,
            AchievementSpecification.AchievementBuilder<?, ?> specification) {
        this.fields = fields;
        this.recordId = recordId;
        this.owner = owner;
        this.specification = specification;
        this.context = owner.context();
    }

    /** Gives the specification its outcomes, or says that it has none. */
    void map(List<LangString> titles) {
        List<Text> listed = new ArrayList<>(fields.learningOutcomes());
        listed.removeIf(Text::isBlank);
        if (listed.size() == 1 && fields.learningOutcomeText().isBlank()) {
            block(listed.get(0), LIST);
        } else if (!listed.isEmpty()) {
            publish(listed.stream().map(this::lines).toList(), WORD, LIST, Rule.OUTCOME_LISTED);
            owner.note(SUMMARY, fields.learningOutcomeText(), BLOCK, specification::learningOutcomeSummary);
        } else if (!fields.learningOutcomeText().isBlank()) {
            block(fields.learningOutcomeText(), BLOCK);
        } else {
            none(titles);
        }
    }

    private List<LangString> lines(Text text) {
        return context.tools().texts().lines(text, owner, PROPERTY, LIST);
    }

    private void none(List<LangString> titles) {
        String setting = SettingName.of(context.kind(), SettingName.LEARNING_OUTCOMES);
        if (context.kindOptions().learningOutcomes() == LearningOutcomePolicy.HOLD_BACK || titles.isEmpty()) {
            owner.missing(LIST, PROPERTY, "learning outcomes", setting);
            return;
        }
        owner.find(
                MappingFinding.LEARNING_OUTCOME_SYNTHETIC,
                LIST,
                PROPERTY,
                "The " + context.kind().word() + " has no learning outcomes; its title "
                        + Excerpt.of(titles.get(0).value()) + " stands in, as set by " + setting + ".");
        publish(List.of(titles), SYNTHETIC_WORD, "title", Rule.OUTCOME_SYNTHETIC);
    }

    private void block(Text text, String field) {
        Map<String, List<String>> byLanguage = new LinkedHashMap<>();
        for (Text.Version version : text.versions()) {
            List<String> items = OutcomeSplitter.split(text.format(), bounded(version.value()));
            if (!items.isEmpty()) {
                byLanguage.putIfAbsent(tag(version), items);
            }
        }
        List<List<LangString>> outcomes = paired(byLanguage, field);
        if (outcomes.isEmpty()) {
            none(List.of());
            return;
        }
        List<List<LangString>> published =
                publish(outcomes, WORD, field, outcomes.size() > 1 ? Rule.OUTCOME_SPLIT : Rule.OUTCOME_LISTED);
        if (!fields.learningOutcomeText().isBlank() || published.size() > 1 || byLanguage.size() > 1) {
            owner.note(SUMMARY, text, field, specification::learningOutcomeSummary);
        }
        if (published.size() > 1) {
            owner.find(
                    MappingFinding.LEARNING_OUTCOME_SPLIT,
                    field,
                    PROPERTY,
                    "One text was split into " + published.size() + " learning outcomes, the first "
                            + Excerpt.of(published.get(0).get(0).value()) + ".");
        }
    }

    private static String bounded(String value) {
        return value.length() <= TextMapper.MAXIMUM_LENGTH ? value : value.substring(0, TextMapper.MAXIMUM_LENGTH);
    }

    /** The tag without a finding: the summary, made of the same text, brings it. */
    private String tag(Text.Version version) {
        return Languages.standard()
                .textTag(version.language())
                .orElse(context.options().defaultTextLanguage());
    }

    /** The same number of outcomes in each language is taken to be the same outcomes, in order. */
    private List<List<LangString>> paired(Map<String, List<String>> byLanguage, String field) {
        boolean same = sameNumber(byLanguage);
        if (!same) {
            owner.find(
                    MappingFinding.LEARNING_OUTCOME_LANGUAGES_DIFFER,
                    field,
                    PROPERTY,
                    "The number of learning outcomes differs by language: " + counts(byLanguage) + ".");
        }
        List<List<LangString>> outcomes = new ArrayList<>();
        for (Map.Entry<String, List<String>> language : byLanguage.entrySet()) {
            List<String> items = language.getValue();
            for (int i = 0; i < items.size(); i++) {
                if (i == outcomes.size()) {
                    outcomes.add(new ArrayList<>());
                }
                outcomes.get(i).add(LangString.of(language.getKey(), items.get(i)));
            }
            if (!same) {
                return outcomes;
            }
        }
        return outcomes;
    }

    private static boolean sameNumber(Map<String, List<String>> byLanguage) {
        int number = -1;
        for (List<String> items : byLanguage.values()) {
            if (number >= 0 && items.size() != number) {
                return false;
            }
            number = items.size();
        }
        return true;
    }

    private static String counts(Map<String, List<String>> byLanguage) {
        List<String> counts = new ArrayList<>();
        byLanguage.forEach((language, items) -> counts.add(language + " " + items.size()));
        return String.join(", ", counts);
    }

    /** Adds the outcomes to what the record gives, each once; returns those that say something. */
    private List<List<LangString>> publish(List<List<LangString>> outcomes, String word, String field, String rule) {
        List<List<LangString>> distinct = distinct(outcomes);
        if (distinct.isEmpty()) {
            owner.missing(
                    LIST, PROPERTY, "learning outcomes", SettingName.of(context.kind(), SettingName.LEARNING_OUTCOMES));
            return distinct;
        }
        List<Code> addressed = new ArrayList<>(0);
        List<Code> others = new ArrayList<>(0);
        for (Code skill : fields.skills()) {
            if (!skill.value().isBlank()) {
                (WebAddress.of(skill.value()).isPresent() ? addressed : others).add(skill);
            }
        }
        for (int i = 0; i < distinct.size(); i++) {
            publish(distinct.get(i), skillsOf(i, distinct, addressed), word, field, rule);
        }
        for (Code skill : others) {
            owner.keepAsNote(SKILLS, "a skill without an address", skill.value());
        }
        return distinct;
    }

    private static List<List<LangString>> distinct(List<List<LangString>> outcomes) {
        if (outcomes.size() == 1 && !outcomes.get(0).isEmpty()) {
            return outcomes;
        }
        return outcomes.stream().filter(titles -> !titles.isEmpty()).distinct().toList();
    }

    private static List<Code> skillsOf(int index, List<List<LangString>> outcomes, List<Code> addressed) {
        if (addressed.isEmpty()) {
            return addressed;
        }
        return addressed.stream()
                .filter(skill -> namedBy(outcomes, skill) == index)
                .toList();
    }

    private void escoSkill(Code skill, String address, EntityScope entity, LearningOutcome.Builder outcome) {
        CodeLists lists = context.options().codeLists();
        if (lists.contains(CodeList.ESCO_SKILL, address)) {
            entity.put("relatedESCOSkill", Concept.of(address), SKILLS, Rule.SKILL, outcome::addRelatedESCOSkill);
        } else if (lists.decides(CodeList.ESCO_SKILL)) {
            entity.unknown("relatedESCOSkill", skill, SKILLS);
        } else {
            entity.unchecked("relatedESCOSkill", skill, SKILLS);
            entity.put("relatedESCOSkill", Concept.of(address), SKILLS, Rule.SKILL, outcome::addRelatedESCOSkill);
        }
    }

    private static int namedBy(List<List<LangString>> outcomes, Code skill) {
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).stream().anyMatch(title -> title.value().contains(skill.value()))) {
                return i;
            }
        }
        return 0;
    }

    private void publish(List<LangString> titles, List<Code> skills, String word, String field, String rule) {
        String iri = context.tools().iris().of(word, context.kind(), recordId, titles);
        LearningOutcome.Builder outcome = LearningOutcome.builder(iri);
        EntityScope entity = context.entity(iri, "LearningOutcome");
        entity.putAll("title", titles, field, rule, outcome::addTitle);
        for (Code skill : skills) {
            String address = skill.value().strip();
            if (address.startsWith(CodeList.ESCO_SKILL.conceptPrefix())) {
                escoSkill(skill, address, entity, outcome);
            } else {
                entity.put("relatedSkill", Concept.of(address), SKILLS, Rule.SKILL, outcome::addRelatedSkill);
            }
        }
        context.add(outcome.build());
        owner.put(PROPERTY, Link.to(iri), field, rule, specification::addLearningOutcome);
    }
}
