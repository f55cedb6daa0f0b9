package org.elmport.display;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elmport.elm.Concept;
import org.elmport.elm.DisplayDetail;
import org.elmport.elm.DisplayParameter;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.elm.IndividualDisplay;
import org.elmport.elm.MediaObject;
import org.elmport.vocabulary.Languages;

/**
 * A credential as people see it, in each of its languages: the pictures of its pages that it carries
 * ({@code elm:individualDisplay}), and the same in words. It holds personal data.
 */
public final class CredentialPreview {

    private static final String FALLBACK = "en";

    private final Map<String, List<PageImage>> pages = new LinkedHashMap<>();
    private final EuropeanDigitalCredential credential;

    private CredentialPreview(EuropeanDigitalCredential credential) {
        this.credential = credential;
        Optional<DisplayParameter> display = credential.displayParameter();
        display.map(DisplayParameter::individualDisplay).orElse(List.of()).forEach(this::add);
        display.map(DisplayParameter::language).stream()
                .flatMap(Collection::stream)
                .flatMap(CredentialPreview::tag)
                .forEach(language -> pages.putIfAbsent(language, List.of()));
        if (pages.isEmpty()) {
            pages.put(FALLBACK, List.of());
        }
    }

    /**
     * Looks at a credential.
     *
     * @param credential a credential that carries along what it refers to
     */
    public static CredentialPreview of(EuropeanDigitalCredential credential) {
        return new CredentialPreview(credential);
    }

    private void add(IndividualDisplay display) {
        display.language().stream().flatMap(CredentialPreview::tag).forEach(language -> {
            List<PageImage> images = new ArrayList<>(pages.getOrDefault(language, List.of()));
            display.displayDetail().stream()
                    .map(DisplayDetail::image)
                    .flatMap(Optional::stream)
                    .flatMap(CredentialPreview::image)
                    .forEach(images::add);
            pages.put(language, images);
        });
    }

    private static Stream<String> tag(Concept language) {
        return Languages.standard().textTag(language.uri()).stream();
    }

    /** What is no picture in Base64 is passed over here; the rules of credentials have a finding for it. */
    private static Stream<PageImage> image(MediaObject media) {
        try {
            String fileType = media.contentType().map(Concept::uri).orElse("");
            byte[] content = Base64.getDecoder().decode(media.content().orElse(""));
            return content.length == 0
                    ? Stream.empty()
                    : Stream.of(new PageImage(fileType.substring(fileType.lastIndexOf('/') + 1), content));
        } catch (IllegalArgumentException noBase64) {
            return Stream.empty();
        }
    }

    /** Its languages, tags of two letters, those with pictures first; at least one. */
    public List<String> languages() {
        return List.copyOf(pages.keySet());
    }

    /** The pictures of its pages in a language, in their order; none where it has none. */
    public List<PageImage> pages(String language) {
        return List.copyOf(pages.getOrDefault(language, List.of()));
    }

    /** What it says in a language, in words. */
    public DisplayContent content(String language) {
        return CredentialContent.of(credential, language);
    }

    /**
     * All of it as one page of HTML: no script, nothing that is fetched, the pictures inside.
     *
     * @return a whole document
     */
    public String html() {
        return new PreviewPage(this).html();
    }
}
