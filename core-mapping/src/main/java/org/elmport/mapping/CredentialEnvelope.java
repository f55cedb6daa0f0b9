package org.elmport.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        credential.addCredentialProfiles(
                Concept.of(CodeList.CREDENTIAL_PROFILE.concept(mandated ? BY_MANDATE : GENERIC)));
        credential.addCredentialSchema(mandated ? MANDATE_SHAPES : GENERIC_SHAPES);
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
        }
        iri.ifPresent(known -> credential.issuer(CredentialCatalogue.agent(known)));
    }

    private Optional<LegalIdentifier> legalIdentifier(CredentialIssuer issuer) {
        Optional<Concept> country = tools.codes().find(new Code("country", issuer.country()), CodeList.COUNTRY).stream()
                .map(match -> Concept.of(match.iri()))
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
        Optional<DateTime> issued = options.issued()
                .or(() -> latest(results.stream()
                        .flatMap(result -> result.issuedAt().stream())
                        .toList()))
                .map(tools.moments()::start);
        Optional<DateTime> begin = issued.or(() -> latest(results.stream()
                        .flatMap(result -> result.resultDate().stream())
                        .toList())
                .map(tools.moments()::start));
        issued.ifPresent(moment -> credential.issued(moment).issuanceDate(moment));
        begin.ifPresent(credential::validFrom);
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
            results.get(0)
                    .expires()
                    .map(tools.moments()::end)
                    .ifPresent(moment -> credential.validUntil(moment).expirationDate(moment));
        }
    }

    private void incomplete(String property) {
        context.findPlainly(
                CredentialFinding.ISSUE_INCOMPLETE,
                "",
                "EuropeanDigitalCredential." + property,
                CredentialFinding.ISSUE_INCOMPLETE.summary());
    }

    private static Optional<SourceMoment> latest(List<SourceMoment> moments) {
        return moments.stream().max((one, other) -> {
            int days = one.date().compareTo(other.date());
            return days != 0 ? days : time(one).compareTo(time(other));
        });
    }

    private static java.time.LocalTime time(SourceMoment moment) {
        return moment.time().orElse(java.time.LocalTime.MIDNIGHT);
    }

    private void mandate() {
        options.mandate().ifPresent(mandate -> {
            Evidence.Builder evidence = Evidence.builder()
                    .type(Concept.of(CodeList.EVIDENCE_TYPE.concept(MANDATE)))
                    .evidenceStatement(mandate.statement());
            mandate.mandatorId()
                    .flatMap(id -> catalogue.include(RecordKind.ORGANISATION, id))
                    .ifPresent(iri -> evidence.evidenceTarget(CredentialCatalogue.agent(iri)));
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
        boolean single = form == CredentialForm.MICRO_CREDENTIAL && titles.size() == 1;
        if (single) {
            titles.get(0).forEach(display::addTitle);
        } else {
            String label = form == CredentialForm.TRANSCRIPT ? "transcript" : "micro-credential";
            languages.forEach(language -> display.addTitle(
                    LangString.of(language, DisplayLabels.of(language).text(label))));
        }
        List<Concept> concepts = languages.stream()
                .flatMap(language -> Languages.standard().concept(language).stream())
                .map(Concept::of)
                .toList();
        concepts.forEach(display::addLanguage);
        return display.primaryLanguage(concepts.get(0)).build();
    }
}
