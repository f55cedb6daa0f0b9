package org.elmport.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.elmport.display.DisplayLabels;
import org.elmport.elm.Concept;
import org.elmport.elm.DateTime;
import org.elmport.elm.DisplayParameter;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.Evidence;
import org.elmport.elm.LangString;
import org.elmport.elm.LegalIdentifier;
import org.elmport.elm.Link;
import org.elmport.elm.Notation;
import org.elmport.elm.Person;
import org.elmport.finding.CredentialFinding;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.GraphNode.Member;
import org.elmport.record.Code;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.Languages;

/** What surrounds the claims of a credential: who issues it, when, under which profile, and how it is shown. */
final class CredentialEnvelope {

    private static final String GENERIC = "e34929035b";
    private static final String BY_MANDATE = "c_9a31f32a";
    private static final String MANDATE = "c_18016257";
    private static final String GENERIC_SHAPES = "http://data.europa.eu/snb/model/ap/edc-generic-full";
    private static final String MANDATE_SHAPES = "http://data.europa.eu/snb/model/ap/edc-issued-by-mandate";

    private final CredentialOptions options;
    private final MappingTools tools;
    private final CredentialCatalogue catalogue;
    private final MappingContext context;
    private final EntityScope entity;
    private final EuropeanDigitalCredential.Builder credential;

    CredentialEnvelope(
            CredentialOptions options,
            MappingTools tools,
            CredentialCatalogue catalogue,
            MappingContext context,
            String id) {
        this.options = options;
        this.tools = tools;
        this.catalogue = catalogue;
        this.context = context;
        this.entity = context.entity(id, "EuropeanDigitalCredential");
        this.credential = EuropeanDigitalCredential.builder(id);
    }

    EuropeanDigitalCredential wrap(
            CredentialForm form,
            List<ResultRecord> results,
            List<List<LangString>> titles,
            List<String> languages,
            Person person) {
        profile();
        issuer();
        dates(results);
        mandate();
        new AttachmentMapper(context).map(results, credential);
        credential.credentialSubject(Link.to(person));
        credential.displayParameter(display(form, titles, languages));
        return credential.build();
    }

    private void profile() {
        boolean mandated = options.mandate().isPresent();
        Concept profile = Concept.of(CodeList.CREDENTIAL_PROFILE.concept(mandated ? BY_MANDATE : GENERIC));
        String shapes = mandated ? MANDATE_SHAPES : GENERIC_SHAPES;
        made("credentialProfiles", profile, Rule.PROFILE, credential::addCredentialProfiles);
        made("credentialSchema", shapes, Rule.PROFILE, credential::addCredentialSchema);
    }

    /** What no field of the source gives. */
    private <V> void made(String property, V value, String rule, Consumer<V> add) {
        entity.putFrom(SourcePointer.NONE, property, value, rule, add);
    }

    /** The issuer has its legal identifier wherever it is named, so that all copies of it say the same. */
    private void issuer() {
        Optional<String> iri =
                options.issuer().flatMap(issuer -> catalogue.include(RecordKind.ORGANISATION, issuer.organisationId()));
        Optional<LegalIdentifier> legal = options.issuer().flatMap(this::legalIdentifier);
        if (iri.isEmpty() || legal.isEmpty()) {
            incomplete("issuer");
        }
        if (iri.isPresent() && legal.isPresent()) {
            GraphNode organisation = catalogue.node(iri.get()).orElseThrow();
            Member identifier = Member.node(organisation.property("eidasLegalIdentifier"), GraphNodes.of(legal.get()));
            catalogue.put(
                    iri.get(),
                    organisation
                            .without(member -> member.is("eidasLegalIdentifier"))
                            .with(identifier));
            context.traceDefault(entity.id(), "Organisation", "eidasLegalIdentifier", legal.get(), "issuer-identifier");
        }
        iri.ifPresent(known -> {
            context.traceDefault(entity.id(), "EuropeanDigitalCredential", "issuer", known, "issuer");
            credential.issuer(CredentialCatalogue.agent(known));
        });
    }

    private Optional<LegalIdentifier> legalIdentifier(CredentialIssuer issuer) {
        Optional<Concept> country = tools.codes().find(new Code("country", issuer.country()), CodeList.COUNTRY).stream()
                .map(CodeMatch::concept)
                .findFirst();
        return issuer.legalIdentifier()
                .filter(value -> !value.isBlank())
                .flatMap(value -> country.map(spatial -> {
                    LegalIdentifier.Builder identifier = LegalIdentifier.builder();
                    identifier.notation(Notation.of(value.strip()));
                    identifier.spatial(spatial);
                    return identifier.build();
                }));
    }

    /** Issue and validity begin at one moment, which readers of verifiable credentials want to see twice. */
    private void dates(List<ResultRecord> results) {
        boolean set = options.issued().isPresent();
        Optional<Stated> issued = options.issued()
                .map(moment -> new Stated(moment, SourcePointer.NONE))
                .or(() -> latest(results, "issuedAt", ResultRecord::issuedAt));
        Optional<Stated> begin = issued.or(() -> latest(results, "resultDate", ResultRecord::resultDate));
        issued.ifPresent(stated -> {
            DateTime moment = tools.moments().start(stated.moment());
            date("issued", moment, stated, set, credential::issued);
            date("issuanceDate", moment, stated, set, credential::issuanceDate);
        });
        begin.ifPresent(stated ->
                date("validFrom", tools.moments().start(stated.moment()), stated, set, credential::validFrom));
        if (issued.isEmpty()) {
            incomplete("issued");
        }
        if (begin.isEmpty()) {
            context.findPlainly(
                    CredentialFinding.DATE_MISSING,
                    "",
                    "EuropeanDigitalCredential.validFrom",
                    CredentialFinding.DATE_MISSING.summary());
        }
        if (results.size() == 1) {
            latest(results, "expires", ResultRecord::expires).ifPresent(this::expires);
        }
    }

    private void expires(Stated stated) {
        DateTime moment = tools.moments().end(stated.moment());
        date("validUntil", moment, stated, false, credential::validUntil);
        date("expirationDate", moment, stated, false, credential::expirationDate);
    }

    private void date(String property, DateTime moment, Stated stated, boolean set, Consumer<DateTime> add) {
        if (set) {
            entity.putDefault(property, moment, "issued", add);
        } else {
            entity.putFrom(stated.source(), property, moment, Rule.LATEST, add);
        }
    }

    /** A moment, and the field that states it. */
    private record Stated(SourceMoment moment, SourcePointer source) {}

    private static Optional<Stated> latest(
            List<ResultRecord> results, String field, Function<ResultRecord, Optional<SourceMoment>> moment) {
        return results.stream()
                .flatMap(result ->
                        moment
                                .apply(result)
                                .map(stated ->
                                        new Stated(stated, result.origin().pointer(field)))
                                .stream())
                .max((one, other) -> compare(one.moment(), other.moment()));
    }

    private static int compare(SourceMoment one, SourceMoment other) {
        int days = one.date().compareTo(other.date());
        return days != 0 ? days : time(one).compareTo(time(other));
    }

    private void incomplete(String property) {
        context.findPlainly(
                CredentialFinding.ISSUE_INCOMPLETE,
                "",
                "EuropeanDigitalCredential." + property,
                CredentialFinding.ISSUE_INCOMPLETE.summary());
    }

    private static java.time.LocalTime time(SourceMoment moment) {
        return moment.time().orElse(java.time.LocalTime.MIDNIGHT);
    }

    private void mandate() {
        options.mandate().ifPresent(mandate -> {
            Evidence.Builder evidence = Evidence.builder();
            EntityScope scope = context.entity(entity.id(), "Evidence");
            scope.putDefault("type", Concept.of(CodeList.EVIDENCE_TYPE.concept(MANDATE)), "mandate", evidence::type);
            scope.putDefault("evidenceStatement", mandate.statement(), "mandate", evidence::evidenceStatement);
            mandate.mandatorId()
                    .flatMap(id -> catalogue.include(RecordKind.ORGANISATION, id))
                    .ifPresent(iri -> {
                        context.traceDefault(entity.id(), "Evidence", "evidenceTarget", iri, "mandator");
                        evidence.evidenceTarget(CredentialCatalogue.agent(iri));
                    });
            credential.addEvidence(evidence.build());
        });
    }

    /** The languages in which it is shown: as set, else those that all titles have, else that of the options. */
    List<String> languages(List<List<LangString>> titles) {
        List<String> set = options.languages().stream()
                .flatMap(language -> Languages.standard().textTag(language).stream())
                .distinct()
                .toList();
        if (!set.isEmpty()) {
            return set;
        }
        Set<String> common = new LinkedHashSet<>();
        titles.stream().limit(1).forEach(first -> first.forEach(title -> common.add(title.language())));
        for (List<LangString> each : titles) {
            common.retainAll(each.stream().map(LangString::language).toList());
        }
        return common.isEmpty() ? List.of(options.mapping().defaultTextLanguage()) : new ArrayList<>(common);
    }

    private DisplayParameter display(CredentialForm form, List<List<LangString>> titles, List<String> languages) {
        DisplayParameter.Builder display = DisplayParameter.builder();
        EntityScope scope = context.entity(entity.id(), "DisplayParameter");
        if (form == CredentialForm.MICRO_CREDENTIAL && titles.size() == 1) {
            titles.get(0)
                    .forEach(title -> scope.putFrom(SourcePointer.NONE, "title", title, Rule.TITLE, display::addTitle));
        } else {
            String label = form == CredentialForm.TRANSCRIPT ? "transcript" : "micro-credential";
            languages.stream()
                    .map(language ->
                            LangString.of(language, DisplayLabels.of(language).text(label)))
                    .forEach(title -> scope.putFrom(SourcePointer.NONE, "title", title, Rule.LABEL, display::addTitle));
        }
        List<Concept> concepts = languages.stream()
                .flatMap(language -> Languages.standard().concept(language).stream())
                .map(Concept::of)
                .toList();
        concepts.forEach(concept -> language(scope, "language", concept, display::addLanguage));
        language(scope, "primaryLanguage", concepts.get(0), display::primaryLanguage);
        return display.build();
    }

    private void language(EntityScope scope, String property, Concept language, Consumer<Concept> add) {
        if (options.languages().isEmpty()) {
            scope.putFrom(SourcePointer.NONE, property, language, Rule.LANGUAGES, add);
        } else {
            scope.putDefault(property, language, "languages", add);
        }
    }
}
