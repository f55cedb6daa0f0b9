package org.elmport.plugin.seal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.elm.Address;
import org.elmport.elm.Concept;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.LegalIdentifier;
import org.elmport.elm.Location;
import org.elmport.elm.Organisation;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.CodeLists;
import org.elmport.vocabulary.Countries;

/**
 * Passes a credential on with its issuer named as the certificate names it, and with the dates that it gets when it is
 * issued. The issuer becomes a node of its own: the organisation may stand elsewhere in the credential under its own
 * name, and what has one id is one node.
 */
final class IssuerCompletion implements NodeHandler {

    private static final int ROOT = 1;
    private static final int CHILD = 2;
    private static final String LABEL_LANGUAGE = "en";
    private static final int DIGITS = 32;

    /** Something to be said of an open node, at the place of its property. */
    private record Insertion(PropertyDeclaration property, Runnable saying) {}

    private final NodeHandler next;
    private final SealingIdentity identity;
    private final IssuerChanges changes;
    private final Deque<List<Insertion>> pending = new ArrayDeque<>();
    private int depth;
    private int skipped;
    private boolean issuer;

    IssuerCompletion(NodeHandler next, SealingIdentity identity, IssuerChanges changes) {
        this.next = next;
        this.identity = identity;
        this.changes = changes;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        next.startEntity(type, id);
        depth = ROOT;
        List<Insertion> dates = new ArrayList<>();
        changes.issued().ifPresent(moment -> dates.add(dated("issued", moment)));
        changes.issuanceDate().ifPresent(moment -> dates.add(dated("issuanceDate", moment)));
        push(dates);
    }

    private Insertion dated(String name, String moment) {
        PropertyDeclaration property = property(EuropeanDigitalCredential.class, name);
        return new Insertion(property, () -> next.value(property, moment, ""));
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        if (dropped(property)) {
            skipped++;
            return;
        }
        flush(property.index());
        boolean begins = depth == ROOT && changes.renamed() && "issuer".equals(property.name());
        next.startNode(property, type, begins ? iri("org", id) : id);
        depth++;
        issuer |= begins;
        push(begins ? names() : List.of());
    }

    private boolean dropped(PropertyDeclaration property) {
        return skipped > 0 || (issuer && depth == CHILD && replaced().contains(property.name()));
    }

    private Set<String> replaced() {
        return identity.organisationIdentifier().isEmpty()
                ? Set.of("legalName", "altLabel")
                : Set.of("legalName", "altLabel", "eidasLegalIdentifier");
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        if (!dropped(property)) {
            flush(property.index());
            next.value(property, lexical, qualifier);
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        if (!dropped(property)) {
            flush(property.index());
            next.reference(property, id);
        }
    }

    @Override
    public void end() {
        if (skipped > 0) {
            skipped--;
            return;
        }
        flush(Integer.MAX_VALUE);
        pending.pop();
        issuer &= depth > CHILD;
        depth--;
        next.end();
    }

    private void push(List<Insertion> insertions) {
        List<Insertion> sorted = new ArrayList<>(insertions);
        sorted.sort(Comparator.comparingInt(one -> one.property().index()));
        pending.push(sorted);
    }

    private void flush(int before) {
        List<Insertion> insertions = pending.element();
        while (!insertions.isEmpty() && insertions.get(0).property().index() < before) {
            insertions.remove(0).saying().run();
        }
    }

    private List<Insertion> names() {
        List<Insertion> names = new ArrayList<>();
        String name = identity.organisation().isEmpty() ? identity.commonName() : identity.organisation();
        names.add(text("legalName", name));
        if (!identity.commonName().isEmpty()) {
            names.add(text("altLabel", identity.commonName()));
        }
        Optional<String> country = Countries.standard().concept(identity.country());
        if (!identity.organisationIdentifier().isEmpty()) {
            PropertyDeclaration property = property(Organisation.class, "eidasLegalIdentifier");
            names.add(new Insertion(property, () -> legalIdentifier(property, country)));
        }
        if (changes.withoutLocation() && country.isPresent()) {
            PropertyDeclaration property = property(Organisation.class, "location");
            names.add(new Insertion(property, () -> location(property, country.get())));
        }
        return names;
    }

    private Insertion text(String name, String value) {
        PropertyDeclaration property = property(Organisation.class, name);
        return new Insertion(property, () -> next.value(property, value, changes.language()));
    }

    private void legalIdentifier(PropertyDeclaration property, Optional<String> country) {
        next.startNode(property, type(LegalIdentifier.class), iri("legalIdentifier", ""));
        next.value(property(LegalIdentifier.class, "notation"), identity.organisationIdentifier(), "");
        country.ifPresent(iri -> concept(property(LegalIdentifier.class, "spatial"), iri));
        next.end();
    }

    private void location(PropertyDeclaration property, String country) {
        next.startNode(property, type(Location.class), iri("location", ""));
        next.startNode(property(Location.class, "address"), type(Address.class), iri("address", ""));
        concept(property(Address.class, "countryCode"), country);
        next.end();
        next.end();
    }

    private void concept(PropertyDeclaration property, String iri) {
        next.startNode(property, type(Concept.class), iri);
        CodeLists.standard()
                .label(CodeList.COUNTRY, iri)
                .ifPresent(label -> next.value(property(Concept.class, "prefLabel"), label, LABEL_LANGUAGE));
        next.value(property(Concept.class, "inScheme"), CodeList.COUNTRY.scheme(), "");
        next.end();
    }

    /** An id that follows from who seals. */
    private String iri(String word, String former) {
        String all = String.join(
                "\n",
                word,
                former,
                identity.organisation(),
                identity.commonName(),
                identity.organisationIdentifier(),
                identity.country());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return "urn:epass:" + word + ":" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static TypeDeclaration type(Class<?> javaType) {
        return ElmModel.get().type(javaType);
    }

    private static PropertyDeclaration property(Class<?> javaType, String name) {
        return type(javaType).property(name).orElseThrow();
    }
}
