package org.elmport.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elmport.elm.AwardingProcess;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LearningAssessment;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.CredentialRuleFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;
import org.jspecify.annotations.Nullable;

/**
 * The dates of different nodes of a credential, held against each other: what is proven, then awarded, then issued, in
 * this order. Keys of a document come in any order, and an award may stand elsewhere, so all is compared at the end.
 */
final class CredentialDates implements NodeHandler {

    private final DocumentCursor cursor;
    private final FindingSink findings;
    private final Place place = new Place();
    private final MomentForm moment = new MomentForm();
    private final Deque<Node> open = new ArrayDeque<>();
    /** Awards by their identifiers; of copies the first. */
    private final Map<String, Stated> awards = new LinkedHashMap<>();

    /** The assessments that prove what is awarded, by the identifier of the award. */
    private final Map<String, List<Stated>> assessments = new LinkedHashMap<>();

    private @Nullable Stated issued;
    private int anonymous;

    CredentialDates(DocumentCursor cursor, FindingSink findings) {
        this.cursor = cursor;
        this.findings = findings;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        place.start(type, id);
        open.push(new Node(type));
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        if (type.javaType() == AwardingProcess.class) {
            open.element().award = id.isEmpty() ? "#" + anonymous++ : id;
        }
        place.enter(property);
        open.push(new Node(type));
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        Node node = open.element();
        if (!node.takes(property) || !moment.read(lexical)) {
            return;
        }
        Stated stated =
                new Stated(moment.seconds(), moment.localDay(), place.record(), cursor.here(), place.path(property));
        if (node.issue(property)) {
            issued = issued == null || issued.after(stated) ? stated : issued;
        } else {
            node.stated = stated;
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        if ("awardedBy".equals(property.name())) {
            open.element().award = id;
        }
    }

    @Override
    public void end() {
        Node node = open.pop();
        PropertyDeclaration via = place.inner();
        place.leave();
        Node outer = open.peek();
        if (node.is(EuropeanDigitalCredential.class)) {
            finish();
        } else if (outer != null && via != null) {
            closed(node, outer, via);
        }
    }

    private void closed(Node node, Node outer, PropertyDeclaration via) {
        Stated stated = node.stated;
        if (stated != null && node.is(AwardingProcess.class)) {
            awards.putIfAbsent(outer.award, stated);
        } else if (stated != null && "provenBy".equals(via.name())) {
            outer.proofs.add(stated);
        }
        if (!node.proofs.isEmpty()) {
            assessments.computeIfAbsent(node.award, any -> new ArrayList<>()).addAll(node.proofs);
        }
    }

    private void finish() {
        awards.values()
                .forEach(award -> late(
                        award,
                        issued,
                        CredentialRuleFinding.AWARDED_AFTER_ISSUE,
                        "the award lies after the issue of the credential"));
        assessments.forEach((award, proofs) -> proofs.forEach(proof -> late(
                proof,
                awards.get(award),
                CredentialRuleFinding.ASSESSED_AFTER_AWARD,
                "the assessment lies after the award that it proves")));
        awards.clear();
        assessments.clear();
        issued = null;
    }

    /** No date is shown: it is a person's. */
    private void late(Stated one, @Nullable Stated limit, CredentialRuleFinding code, String message) {
        if (limit != null && one.after(limit)) {
            findings.add(Finding.of(code, one.record, one.source, one.path, message));
        }
    }

    /** A node that is open. */
    private static final class Node {

        private final TypeDeclaration type;
        private final List<Stated> proofs = new ArrayList<>();
        private String award = "";
        private @Nullable Stated stated;

        Node(TypeDeclaration type) {
            this.type = type;
        }

        boolean is(Class<?> wanted) {
            return type.javaType() == wanted;
        }

        /** Whether a property is a date that others are held against. */
        boolean takes(PropertyDeclaration property) {
            return switch (property.name()) {
                case "issued" -> issue(property) || is(LearningAssessment.class);
                case "issuanceDate" -> issue(property);
                case "awardingDate" -> is(AwardingProcess.class);
                default -> false;
            };
        }

        boolean issue(PropertyDeclaration property) {
            return is(EuropeanDigitalCredential.class)
                    && ("issued".equals(property.name()) || "issuanceDate".equals(property.name()));
        }
    }

    /** A date, and where it stands. */
    private record Stated(long seconds, long day, RecordReference record, SourcePointer source, String path) {

        /**
         * Whether it is a later moment and, as written, a later day too: most of these dates are days, written with
         * whatever time and zone their writer has.
         */
        boolean after(Stated other) {
            return seconds > other.seconds && day > other.day;
        }
    }
}
