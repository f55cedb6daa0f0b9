package org.elmport.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;

/**
 * What is known about one micro-credential, from a catalogue or a credential alike. The gatherers fill it, the rules
 * read it. Nothing in it tells who a learner is.
 */
final class Facts {

    /** A place where an element was found, and what was found there. */
    record Evidence(String place, String summary) {}

    private final AnnexForm form;
    private final RecordReference record;
    private final SourcePointer place;
    private final Map<StandardElement, List<Evidence>> found = new EnumMap<>(StandardElement.class);
    private final Map<StandardElement, List<String>> near = new EnumMap<>(StandardElement.class);
    private final List<Finding> findings = new ArrayList<>();
    private final Set<IntegrityRule> checked = EnumSet.noneOf(IntegrityRule.class);
    private final Set<IntegrityRule> broken = EnumSet.noneOf(IntegrityRule.class);
    private final Set<IntegrityRule> unchecked = EnumSet.noneOf(IntegrityRule.class);
    private String title = "";

    Facts(AnnexForm form, RecordReference record, SourcePointer place) {
        this.form = form;
        this.record = record;
        this.place = place;
    }

    AnnexForm form() {
        return form;
    }

    RecordReference record() {
        return record;
    }

    SourcePointer place() {
        return place;
    }

    String title() {
        return title;
    }

    void title(String words) {
        if (title.isEmpty()) {
            title = words;
        }
    }

    /** The element is there. */
    void found(StandardElement element, String path, String summary) {
        Evidence evidence = new Evidence(path, summary);
        List<Evidence> list = found.computeIfAbsent(element, key -> new ArrayList<>(2));
        if (!list.contains(evidence)) {
            list.add(evidence);
        }
    }

    /** Something is there that does not count as the element. */
    void near(StandardElement element, String reason) {
        List<String> reasons = near.computeIfAbsent(element, key -> new ArrayList<>(2));
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    boolean has(StandardElement element) {
        return found.containsKey(element);
    }

    List<Evidence> evidence(StandardElement element) {
        return Objects.requireNonNullElse(found.get(element), List.of());
    }

    List<String> reasons(StandardElement element) {
        return Objects.requireNonNullElse(near.get(element), List.of());
    }

    /** There is something for the rule to look at. */
    void check(IntegrityRule rule) {
        checked.add(rule);
    }

    /** The rule needs something that was not given. */
    void leaveUnchecked(IntegrityRule rule) {
        unchecked.add(rule);
    }

    /** The rule is broken, and the finding stands elsewhere. */
    void broken(IntegrityRule rule) {
        broken.add(rule);
    }

    /** Something is wrong. */
    void object(AnnexFinding code, String path, String message) {
        object(Finding.of(code, record, place, path, message));
    }

    /** Something is wrong. */
    void object(Finding finding) {
        findings.add(finding);
        if (finding.code() instanceof AnnexFinding code) {
            code.rule().ifPresent(broken::add);
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** How it stands with a rule. */
    RuleResult result(IntegrityRule rule) {
        if (broken.contains(rule)) {
            return new RuleResult(rule, RuleResult.State.BROKEN);
        }
        if (unchecked.contains(rule)) {
            return new RuleResult(rule, RuleResult.State.NOT_CHECKED);
        }
        return new RuleResult(rule, checked.contains(rule) ? RuleResult.State.KEPT : RuleResult.State.NOT_APPLICABLE);
    }
}
