package org.elmport.target.esc.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elmport.target.esc.mapping.MappingRun.card;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.elmport.card.CardContent;
import org.elmport.finding.Finding;
import org.elmport.plugin.item.MappedItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFolderTest {

    @TempDir
    private Path folder = Path.of("");

    private void picture(String name, String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, format, folder.resolve(name).toFile())).isTrue();
    }

    private MappingRun run() throws IOException {
        Map<String, Object> settings =
                Map.of("send-picture", true, "picture-basis", "agreement", "picture-folder", folder.toString());
        return new MappingRun()
                .over(
                        settings,
                        List.of(
                                card("C-1", 1).build(),
                                card("C-2", 2).build(),
                                card("C-3", 3).build(),
                                card("C-4", 4).build(),
                                card("C-5", 5).learnerId("../secret").build(),
                                card("C-6", 6).build()));
    }

    @Test
    void picturesAreSentWhenTheyAreWhatTheRouterTakes() throws IOException {
        // trap esc 25: 200 by 300 pixels, checked before anything is sent
        // given
        picture("L-1.jpg", "jpg", 200, 300);
        picture("L-2.png", "png", 200, 300);
        picture("L-3.png", "png", 300, 200);
        Files.writeString(folder.resolve("L-4.jpg"), "no picture");

        // when
        MappingRun run = run();

        // then
        assertThat(run.items)
                .filteredOn(item -> item.kind().equals(CardContent.PICTURE))
                .hasSize(2)
                .extracting(item -> CardContent.picture(item.content()).image())
                .contains(Files.readAllBytes(folder.resolve("L-1.jpg")));
        assertThat(run.findings)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        PictureFinding.PICTURE_SIZE, PictureFinding.PICTURE_UNREADABLE, PictureFinding.PICTURE_NAME);
        assertThat(run.heldBack).hasSize(3).allSatisfy(one -> assertThat(one).startsWith("picture p"));
        assertThat(run.persons()).as("persons go without their pictures").hasSize(6);
    }

    @Test
    void aFileThatIsTooLargeOrAGifIsNotSent() throws IOException {
        // given
        picture("L-1.png", "gif", 200, 300);
        Files.write(folder.resolve("L-2.png"), new byte[(int) PictureFolder.LARGEST + 1]);

        // when
        MappingRun run = run();

        // then
        assertThat(run.items).extracting(MappedItem::kind).doesNotContain(CardContent.PICTURE);
        assertThat(run.findings)
                .extracting(Finding::code)
                .contains(PictureFinding.PICTURE_UNREADABLE, PictureFinding.PICTURE_SIZE);
    }

    @Test
    void withoutTheSwitchNoPictureIsLookedAt() throws IOException {
        // given
        picture("L-1.jpg", "jpg", 200, 300);

        // when
        MappingRun run = new MappingRun().over(Map.of(), List.of(card("C-1", 1).build()));

        // then
        assertThat(run.items).extracting(MappedItem::kind).containsExactlyInAnyOrder("person", "card");
    }
}
