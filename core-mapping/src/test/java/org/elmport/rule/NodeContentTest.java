package org.elmport.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.elmport.elm.MediaObject;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.junit.jupiter.api.Test;

class NodeContentTest {

    private static final String PICTURE = "iVBORw0KGgo=".repeat(200);

    private final Fingerprint print = new Fingerprint();
    private final PropertyDeclaration content = property("content");
    private final PropertyDeclaration title = property("title");

    private static PropertyDeclaration property(String name) {
        return ElmModel.get().type(MediaObject.class).property(name).orElseThrow();
    }

    private NodeContent of(String picture, String... titles) {
        NodeContent node = new NodeContent();
        node.add(content, picture, "", print);
        for (String text : titles) {
            node.add(title, text, "en", print);
        }
        return node;
    }

    @Test
    void copiesSayTheSame() {
        assertThat(of(PICTURE, "Logo").same(of(PICTURE, "Logo"), print)).isTrue();
        assertThat(of(PICTURE, "Logo").same(of("iVBORw0KGgo=".repeat(200), "Logo"), print))
                .isTrue();
    }

    @Test
    void oneLetterOfAPictureOrOfATitleMakesADifference() {
        // given
        String other = PICTURE.substring(1) + "x";

        // then
        assertThat(of(PICTURE, "Logo").same(of(other, "Logo"), print)).isFalse();
        assertThat(of(PICTURE, "Logo").same(of(PICTURE, "Logo "), print)).isFalse();
        assertThat(of(PICTURE).same(of(PICTURE, "Logo"), print)).isFalse();
        assertThat(of(PICTURE).sum(print)).isNotEqualTo(of(other).sum(print));
    }

    @Test
    void theOrderOfValuesDoesNotMatterWhateverTheirLength() {
        // given
        String other = PICTURE + "AAAA";

        // when
        NodeContent one = of("", "first", PICTURE, other);
        NodeContent two = of("", other, "first", PICTURE);

        // then
        assertThat(one.same(two, print)).isTrue();
        assertThat(of("", "first", "second").same(of("", "second", "first"), print))
                .isTrue();
    }

    @Test
    void aTextInAnotherLanguageIsAnotherText() {
        // given
        NodeContent english = new NodeContent();
        NodeContent finnish = new NodeContent();
        english.add(title, PICTURE, "en", print);
        finnish.add(title, PICTURE, "fi", print);

        // then
        assertThat(english.same(finnish, print)).isFalse();
        assertThat(english.same(english, print)).isTrue();
    }
}
