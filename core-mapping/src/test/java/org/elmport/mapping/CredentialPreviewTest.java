package org.elmport.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.elmport.display.CredentialPreview;
import org.elmport.elm.EuropeanDigitalCredential;
import org.elmport.record.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What people see of a credential before it is issued. */
class CredentialPreviewTest {

    private static EuropeanDigitalCredential credential(CredentialOptions options, String title) {
        return Achieved.map(
                        options,
                        Achieved.records(
                                Achieved.fields().title(Text.of("en", title)).build()),
                        Achieved.result("R-1").build())
                .value()
                .orElseThrow();
    }

    private static CredentialOptions bilingual() {
        return CredentialOptions.builder()
                .renderer(new Achieved.Easel())
                .addLanguage("en")
                .addLanguage("fr")
                .build();
    }

    @Test
    void eachLanguageHasItsPicturesAndItsWords() {
        // when
        CredentialPreview preview = CredentialPreview.of(credential(bilingual(), "Field measuring"));
        Document page = Jsoup.parse(preview.html());

        // then
        assertThat(preview.languages()).containsExactly("en", "fr");
        assertThat(preview.pages("fr"))
                .extracting(image -> image.fileType() + image.content()[0])
                .containsExactly("PNG1", "PNG2");
        assertThat(page.select("section").eachAttr("lang")).containsExactly("en", "fr");
        assertThat(page.select("nav a").eachText()).containsExactly("English", "français");
        for (Element section : page.select("section")) {
            assertThat(section.select("img").eachAttr("src"))
                    .containsExactly("data:image/png;base64,AQ==", "data:image/png;base64,Ag==");
            assertThat(section.select("img").eachAttr("alt")).allMatch(text -> text.matches("\\p{L}+ [12]"));
            assertThat(section.select("dd").eachText()).contains("Measure a field");
        }
        assertThat(page.select("section[lang=fr] dt").eachText()).contains("Acquis d’apprentissage");
        assertThat(page.title()).isEqualTo("Field measuring");
    }

    @Test
    void nothingOfItIsFetchedAndNoTextBecomesMarkup() {
        // when
        Document page =
                Jsoup.parse(CredentialPreview.of(credential(bilingual(), "a < b & \"c\" </title><script>x()</script>"))
                        .html());

        // then
        assertThat(page.select("script, link, iframe, object")).isEmpty();
        assertThat(page.select("[src]").eachAttr("src")).isNotEmpty().allMatch(source -> source.startsWith("data:"));
        assertThat(page.select("h1").eachText()).allMatch(title -> title.contains("a < b & \"c\""));
    }

    @Test
    void withoutPicturesThereAreTheWords() {
        // when
        CredentialPreview preview =
                CredentialPreview.of(credential(CredentialOptions.builder().build(), "Field measuring"));
        Document page = Jsoup.parse(preview.html());

        // then
        assertThat(preview.languages()).containsExactly("en");
        assertThat(preview.pages("en")).isEmpty();
        assertThat(page.select("img, nav")).isEmpty();
        assertThat(page.select(".holder").text()).isNotEmpty();
        assertThat(page.select("dd").eachText()).contains("Measure a field");
    }
}
