package org.elmport.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elmport.finding.CredentialFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.record.LearnerRecord;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;
import org.elmport.record.TranscriptEntry;

/**
 * Which credentials a set of records gives: one for each result that is passed, or one for each learner, and each
 * transcript where the source tells transcripts apart; results that
 * name the same credential stand in one.
 */
public final class CredentialRequests {

    private CredentialRequests() {}

    /**
     * The requests, in the order of learners and results. A result goes with the one that it is part of.
     *
     * @param form micro-credentials or transcripts
     * @param records learners and results; others are passed over
     * @param findings takes what becomes no credential, and why
     */
    public static List<CredentialRequest> of(
            CredentialForm form, Iterable<? extends SourceRecord> records, FindingSink findings) {
        Map<String, LearnerRecord> learners = new HashMap<>();
        List<ResultRecord> results = new ArrayList<>();
        for (SourceRecord record : records) {
            if (record instanceof LearnerRecord learner && record.sourceState() != SourceState.DELETED) {
                learners.putIfAbsent(learner.id(), learner);
            } else if (record instanceof ResultRecord result && record.sourceState() != SourceState.DELETED) {
                results.add(result);
            }
        }
        return requests(form, learners, current(results, findings), findings);
    }

    /** Whether a result says that it is no pass, and not only nothing about it. */
    public static boolean failed(ResultRecord result) {
        return ResultState.of(result) == ResultState.FAILED;
    }

    /** Results that count: passed, and corrected by no other. */
    private static List<ResultRecord> current(List<ResultRecord> results, FindingSink findings) {
        Set<String> superseded = new HashSet<>();
        results.forEach(result -> result.supersedesId().ifPresent(superseded::add));
        List<ResultRecord> current = new ArrayList<>();
        for (ResultRecord result : results) {
            if (superseded.contains(result.id())) {
                report(result, CredentialFinding.RESULT_SUPERSEDED, "supersedesId", findings);
            } else if (ResultState.of(result) != ResultState.PASSED) {
                report(result, CredentialFinding.RESULT_NOT_PASSED, "status", findings);
            } else {
                current.add(result);
            }
        }
        current.sort(Comparator.comparing(ResultRecord::id));
        return current;
    }

    private static List<CredentialRequest> requests(
            CredentialForm form,
            Map<String, LearnerRecord> learners,
            List<ResultRecord> results,
            FindingSink findings) {
        Map<String, List<ResultRecord>> groups = new TreeMap<>();
        Map<String, ResultRecord> known = new HashMap<>();
        results.forEach(result -> known.put(result.id(), result));
        for (ResultRecord result : results) {
            if (!learners.containsKey(result.learnerId())) {
                report(result, CredentialFinding.LEARNER_DIFFERS, "learnerId", findings);
                continue;
            }
            groups.computeIfAbsent(key(form, result, known), key -> new ArrayList<>())
                    .add(result);
        }
        List<CredentialRequest> requests = new ArrayList<>();
        for (List<ResultRecord> group : groups.values()) {
            LearnerRecord learner = learners.get(group.get(0).learnerId());
            if (learner != null) {
                requests.add(new CredentialRequest(form, learner, group));
            }
        }
        return requests;
    }

    /** What results of one credential have in common; the learner always. */
    private static String key(CredentialForm form, ResultRecord result, Map<String, ResultRecord> known) {
        String whose = result.learnerId() + "\u0000";
        if (result.credentialId().isPresent()) {
            return whose + "c" + result.credentialId().get();
        }
        return form == CredentialForm.TRANSCRIPT
                ? whose + result.transcript().map(TranscriptEntry::reportId).orElse("")
                : whose + "r" + whole(result, known);
    }

    /** The result that is part of no other, to which this one leads; the first of a circle in alphabetical order. */
    private static String whole(ResultRecord result, Map<String, ResultRecord> known) {
        Set<String> path = new TreeSet<>();
        ResultRecord top = result;
        while (path.add(top.id())) {
            Optional<ResultRecord> above = top.partOfId().map(known::get);
            if (above.isEmpty()) {
                return top.id();
            }
            top = above.get();
        }
        return path.iterator().next();
    }

    private static void report(ResultRecord result, CredentialFinding code, String field, FindingSink findings) {
        findings.add(Finding.of(code, result.reference(), result.origin().pointer(field), "", code.summary()));
    }
}
