package org.elmport.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.elmport.elm.Identifier;
import org.elmport.elm.LegalIdentifier;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.PropertyKind;

/**
 * Takes out of one entity what does not fit into the dataset. A node that loses the last value of a property that it
 * must have goes as a whole; the entity itself is then held back.
 */
final class Pruning {

    /** Where an institution can speak for one of its parts; it cannot accredit in place of somebody else. */
    private static final Set<String> STAND_IN_PROPERTIES = Set.of("providedBy", "awardingBody", "organisation");

    private final ApplicationProfile profile;
    private final Optional<String> standIn;
    private final Predicate<String> recordHeldBack;
    private final Set<Integer> notations;
    private final Map<String, Defect> references;
    private final List<Loss> losses = new ArrayList<>();
    private int notation;

    /**
     * Prepares for one entity.
     *
     * @param standIn the institution that stands in for unknown organisations, where there is one and it is published
     * @param recordHeldBack whether the record behind an identifier was held back before it came to the dataset
     */
    Pruning(
            ApplicationProfile profile,
            Optional<String> standIn,
            Predicate<String> recordHeldBack,
            List<Defect> defects) {
        this.profile = profile;
        this.recordHeldBack = recordHeldBack;
        this.standIn = standIn;
        this.notations = defects.stream()
                .filter(defect -> defect.kind() == Defect.Kind.NOTATION)
                .map(Defect::detail)
                .collect(Collectors.toSet());
        this.references = defects.stream()
                .filter(defect -> defect.kind() != Defect.Kind.NOTATION)
                .collect(Collectors.toMap(Pruning::place, defect -> defect, (one, other) -> one));
    }

    private static String place(Defect defect) {
        return place(defect.owner(), defect.property(), defect.target());
    }

    private static String place(int owner, int property, Fingerprint target) {
        return owner + " " + property + " " + target;
    }

    /** What the entity lost. */
    List<Loss> losses() {
        return losses;
    }

    /** Prunes the entity; says whether it can be published. */
    boolean prune(EntityTree entity) {
        Optional<Defect> otherKind = references.values().stream()
                .filter(defect -> defect.kind() == Defect.Kind.TWO_KINDS)
                .findFirst();
        if (otherKind.isPresent()) {
            losses.add(new Loss(
                    DatasetFinding.ENTITY_TWO_KINDS,
                    "",
                    "has the identifier of a " + TapeFormat.type(otherKind.get().detail())));
            return false;
        }
        Optional<Loss> fatal = prune(entity.items());
        fatal.ifPresent(
                loss -> losses.add(new Loss(DatasetFinding.REQUIRED_VALUE_LOST, loss.elmPath(), loss.reason())));
        return fatal.isEmpty();
    }

    /** Prunes the values of a node; gives the loss that the node does not survive. */
    private Optional<Loss> prune(List<EntityTree.Item> items) {
        Map<PropertyDeclaration, List<Loss>> lost = new LinkedHashMap<>();
        List<EntityTree.Item> kept = new ArrayList<>(items.size());
        for (EntityTree.Item item : items) {
            Optional<Loss> loss = keepOrLose(item, items, kept);
            loss.ifPresent(one -> lost.computeIfAbsent(item.property(), any -> new ArrayList<>(1))
                    .add(one));
        }
        items.clear();
        items.addAll(kept);
        for (Map.Entry<PropertyDeclaration, List<Loss>> entry : lost.entrySet()) {
            PropertyDeclaration property = entry.getKey();
            boolean left = kept.stream().anyMatch(item -> item.property().equals(property));
            if (!left && property.cardinality(profile).minimum() > 0) {
                return Optional.of(entry.getValue().get(0));
            }
        }
        lost.values().forEach(losses::addAll);
        return Optional.empty();
    }

    private Optional<Loss> keepOrLose(EntityTree.Item item, List<EntityTree.Item> all, List<EntityTree.Item> kept) {
        Optional<Loss> loss = Optional.empty();
        if (item instanceof EntityTree.Reference reference) {
            return reference(reference, all, kept);
        }
        if (item instanceof EntityTree.Node node) {
            loss = node(node);
        }
        if (loss.isEmpty()) {
            kept.add(item);
        }
        return loss;
    }

    private Optional<Loss> node(EntityTree.Node node) {
        if (isIdentifier(node) && repeated(node)) {
            return Optional.of(new Loss(
                    DatasetFinding.NOTATION_REPEATED,
                    node.property().toString(),
                    "has the code \"" + notationOf(node) + "\", which another record has already"));
        }
        return prune(node.items())
                .map(loss -> new Loss(
                        DatasetFinding.PART_LEFT_OUT,
                        node.property().toString(),
                        node.property().name() + ": " + loss.reason()));
    }

    private static boolean isIdentifier(EntityTree.Node node) {
        Class<?> type = node.type().javaType();
        return TapeScanner.IDENTIFIER.equals(node.property().name())
                && (type.equals(Identifier.class) || type.equals(LegalIdentifier.class));
    }

    /** Counts as the scanner counts: each notation directly in an identifier. */
    private boolean repeated(EntityTree.Node identifier) {
        boolean repeated = false;
        for (EntityTree.Item item : identifier.items()) {
            if (item.property().kind() == PropertyKind.NOTATION) {
                repeated |= notations.contains(notation++);
            }
        }
        return repeated;
    }

    private static String notationOf(EntityTree.Node identifier) {
        return identifier.items().stream()
                .filter(EntityTree.Value.class::isInstance)
                .map(EntityTree.Value.class::cast)
                .filter(value -> value.property().kind() == PropertyKind.NOTATION)
                .map(EntityTree.Value::lexical)
                .findFirst()
                .orElse("");
    }

    private Optional<Loss> reference(
            EntityTree.Reference reference, List<EntityTree.Item> all, List<EntityTree.Item> kept) {
        PropertyDeclaration property = reference.property();
        Defect defect =
                references.get(place(property.owner().ordinal(), property.index(), Fingerprint.of(reference.id())));
        if (defect == null) {
            kept.add(reference);
            return Optional.empty();
        }
        String reason = property.name() + " leads to " + reference.id() + ", " + reason(defect, reference.id());
        if (standIn.isPresent() && STAND_IN_PROPERTIES.contains(property.name())) {
            EntityTree.Reference instead = new EntityTree.Reference(property, standIn.get());
            if (!all.contains(instead) && !kept.contains(instead)) {
                kept.add(instead);
                losses.add(new Loss(
                        DatasetFinding.ORGANISATION_STOOD_IN,
                        property.toString(),
                        reason + "; " + standIn.get() + " stands in"));
                return Optional.empty();
            }
        }
        return Optional.of(new Loss(DatasetFinding.REFERENCE_LEFT_OUT, property.toString(), reason));
    }

    private String reason(Defect defect, String id) {
        return switch (defect.kind()) {
            case HELD_BACK -> "which is held back itself";
            case WRONG_KIND -> "which is a " + TapeFormat.type(defect.detail());
            case UNKNOWN, NOTATION, TWO_KINDS ->
                recordHeldBack.test(id) ? "whose record is held back" : "which no record gives";
        };
    }
}
