package dz.mujamma.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import dz.mujamma.web.organization.PyramidPicture.Bar;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ChartPictureTest {
    @Test
    void theFirstUnitBelowStandsLevelWithItsParentTheOthersUnderIt() {
        ChartLayout layout = new ChartLayout(List.of(
                node(1, null, 0, "A"),
                node(2, 1L, 1, "B"),
                node(3, 2L, 2, "C"),
                node(4, 1L, 1, "D"),
                node(5, null, 0, "E")));
        assertThat(layout.boxes())
                .extracting(ChartLayout.Box::y)
                .containsExactly(
                        (double) ChartLayout.MARGIN,
                        (double) ChartLayout.MARGIN,
                        (double) ChartLayout.MARGIN,
                        (double) ChartLayout.MARGIN + ChartLayout.LINE,
                        (double) ChartLayout.MARGIN + 2 * ChartLayout.LINE);
        assertThat(layout.lines()).isEqualTo(3);
    }

    @Test
    void fiveHundredUnitsStandInAsFewColumnsAsTheyAreDeepAndNoTwoInOnePlace() {
        List<ChartNode> nodes = new ArrayList<>(List.of(node(0, null, 0, "A")));
        for (int i = 1; i <= 500; i++) {
            nodes.add(node(i, 0L, 1 + i % 3, "U" + i));
        }
        ChartLayout layout = new ChartLayout(nodes);
        assertThat(layout.width()).isEqualTo(2 * ChartLayout.MARGIN + 4 * ChartLayout.COLUMN);
        Set<String> places = new HashSet<>();
        layout.boxes().forEach(box -> places.add(box.x() + "," + box.y()));
        assertThat(places).hasSize(501);
    }

    @Test
    void inArabicTheChartBeginsAtTheRight() throws Exception {
        List<ChartNode> nodes = List.of(node(1, null, 0, "المديرية العامة"), node(2, 1L, 1, "الوكالة"));
        List<Double> leftToRight = xs(new ChartPicture(false, false).draw(nodes, "chart"));
        List<Double> rightToLeft = xs(new ChartPicture(true, false).draw(nodes, "chart"));
        assertThat(leftToRight.get(0)).isLessThan(leftToRight.get(1));
        assertThat(rightToLeft.get(0)).isGreaterThan(rightToLeft.get(1));
    }

    @Test
    void whatPeopleTypeStaysText() throws Exception {
        String drawn = new ChartPicture(false, false)
                .draw(List.of(node(1, null, 0, "<script>alert(\"1\")</script> & 'co'")), "a\"b");
        assertThat(parsed(drawn).getElementsByTagName("script").getLength()).isZero();
        assertThat(parsed(drawn).getElementsByTagName("title").item(0).getTextContent())
                .contains("<script>alert(\"1\")</script> & 'co'");
    }

    @Test
    void aPictureOfItsOwnHasNoLinks() throws Exception {
        List<ChartNode> nodes = List.of(node(1, null, 0, "A"), node(2, 1L, 1, "B"));
        assertThat(parsed(new ChartPicture(false, true).draw(nodes, "chart"))
                        .getElementsByTagName("a")
                        .getLength())
                .isZero();
        assertThat(parsed(new ChartPicture(false, false).draw(nodes, "chart"))
                        .getElementsByTagName("a")
                        .getLength())
                .isEqualTo(4);
    }

    @Test
    void longNamesAreBrokenBetweenWordsAndCut() {
        assertThat(ChartPicture.wrapped("Direction des finances et de la comptabilité", 31, 2))
                .containsExactly("Direction des finances et de la", "comptabilité");
        assertThat(ChartPicture.wrapped("Un nom qui ne tient pas en deux lignes même courtes", 12, 2))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(12))
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void thePyramidHasABarForEachSexInEachBandAndTheOldOnTop() throws Exception {
        String drawn = PyramidPicture.draw(
                List.of(new Bar("20–24", 1, 2), new Bar("25–29", 4, 0)), "Femmes", "Hommes", false, "pyramid");
        Document document = parsed(drawn);
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(4);
        assertThat(drawn.indexOf("25–29")).isLessThan(drawn.indexOf("20–24"));
        NodeList bars = document.getElementsByTagName("rect");
        assertThat(width(bars, 2) * 4).isEqualTo(width(bars, 0), offset(0.5));
    }

    @Test
    void aPyramidOfNobodyIsDrawnToo() throws Exception {
        assertThat(parsed(PyramidPicture.draw(List.of(new Bar("20–24", 0, 0)), "F", "H", true, "p")))
                .isNotNull();
    }

    private static double width(NodeList bars, int index) {
        return Double.parseDouble(((Element) bars.item(index)).getAttribute("width"));
    }

    private static List<Double> xs(String svg) throws Exception {
        NodeList boxes = parsed(svg).getElementsByTagName("rect");
        List<Double> xs = new ArrayList<>();
        for (int i = 0; i < boxes.getLength(); i++) {
            xs.add(Double.valueOf(((Element) boxes.item(i)).getAttribute("x")));
        }
        return xs;
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static ChartNode node(long id, Long up, int depth, String name) {
        return new ChartNode(id, up, depth, name, "U" + id, "chef", "1", 1, true, "?open=1", "open", "/u?id=" + id);
    }
}
