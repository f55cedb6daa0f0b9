package org.elmport.mapping;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.elmport.display.CredentialContent;
import org.elmport.display.PageImage;
import org.elmport.display.PageRenderer;
import org.elmport.elm.Concept;
import org.elmport.elm.DisplayDetail;
import org.elmport.elm.DisplayParameter;
import org.elmport.elm.Entity;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.IndividualDisplay;
import org.elmport.elm.MediaObject;
import org.elmport.finding.CredentialFinding;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.GraphNode.Member;
import org.elmport.node.EntityBuilder;
import org.elmport.vocabulary.CodeList;
import org.elmport.vocabulary.Languages;

/**
 * Puts the pictures of its pages into a credential that is whole otherwise. The bytes of a picture count for nothing in
 * identifiers: its language, its page, what it shows and its template do.
 */
final class CredentialPages {

    private static final String BASE64 = "6146cde7dd";

    private final CredentialOptions options;
    private final List<Finding> findings;

    /** A credential with its pictures, and the digest of all that it says. */
    record Finished(EuropeanDigitalCredential credential, String fingerprint) {}

    CredentialPages(CredentialOptions options, List<Finding> findings) {
        this.options = options;
        this.findings = findings;
    }

    Finished finish(GraphNode graph, List<String> languages) {
        EuropeanDigitalCredential bare = credential(graph);
        Optional<PageRenderer> renderer = options.renderer();
        String fingerprint = ContentIdentity.digest(ContentIdentity.digest(graph)
                + renderer.map(PageRenderer::template).orElse("")
                + languages);
        if (renderer.isEmpty()) {
            findings.add(Finding.of(
                    CredentialFinding.DISPLAY_MISSING,
                    RecordReference.NONE,
                    SourcePointer.NONE,
                    "DisplayParameter.individualDisplay",
                    CredentialFinding.DISPLAY_MISSING.summary()));
            return new Finished(bare, fingerprint);
        }
        List<Member> members = new ArrayList<>();
        for (Member member : graph.members()) {
            members.add(
                    member.is("displayParameter") && member.node().isPresent()
                            ? Member.node(
                                    member.property(),
                                    displayed(member.node().get(), bare, languages, renderer.get(), fingerprint))
                            : member);
        }
        return new Finished(credential(new GraphNode(graph.type(), graph.id(), members)), fingerprint);
    }

    private static EuropeanDigitalCredential credential(GraphNode graph) {
        List<Entity> built = new ArrayList<>(1);
        graph.send(new EntityBuilder(built::add));
        return (EuropeanDigitalCredential) built.get(0);
    }

    private GraphNode displayed(
            GraphNode parameter,
            EuropeanDigitalCredential bare,
            List<String> languages,
            PageRenderer renderer,
            String fingerprint) {
        DisplayParameter.Builder displays = DisplayParameter.builder();
        for (String language : languages) {
            displays.addIndividualDisplay(
                    display(renderer.render(CredentialContent.of(bare, language)), language, fingerprint));
        }
        GraphNode more = parameter;
        ConceptCompletion concepts = new ConceptCompletion(options.mapping().codeLists(), languages);
        for (Member member : GraphNodes.of(displays.build()).members("individualDisplay")) {
            GraphNode completed = concepts.complete(member.node().orElseThrow());
            more = more.with(Member.node(parameter.property("individualDisplay"), completed));
        }
        return more;
    }

    private static IndividualDisplay display(List<PageImage> pages, String language, String fingerprint) {
        IndividualDisplay.Builder display = IndividualDisplay.builder()
                .language(Concept.of(Languages.standard().concept(language).orElseThrow()))
                .nodeId(iri("IndividualDisplay", fingerprint, language, 0));
        for (int i = 0; i < pages.size(); i++) {
            MediaObject image = MediaObject.builder()
                    .contentType(
                            Concept.of(CodeList.FILE_TYPE.concept(pages.get(i).fileType())))
                    .contentEncoding(Concept.of(CodeList.CONTENT_ENCODING.concept(BASE64)))
                    .content(Base64.getEncoder().encodeToString(pages.get(i).content()))
                    .nodeId(iri("MediaObject", fingerprint, language, i + 1))
                    .build();
            display.addDisplayDetail(DisplayDetail.builder()
                    .page(i + 1L)
                    .image(image)
                    .nodeId(iri("DisplayDetail", fingerprint, language, i + 1))
                    .build());
        }
        return display.build();
    }

    private static String iri(String type, String fingerprint, String language, int page) {
        return ContentIdentity.iri(type, ContentIdentity.digest(fingerprint + language + page));
    }
}
