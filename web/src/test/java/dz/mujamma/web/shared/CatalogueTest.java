package dz.mujamma.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue arabic = Catalogue.in(Language.AR);
    private final Catalogue french = Catalogue.in(Language.FR);
    private final Catalogue english = Catalogue.in(Language.EN);

    @Test
    void aMissingKeyIsLoud() {
        assertThat(arabic.say("shared.no-such-key")).isEqualTo("???shared.no-such-key???");
        assertThat(arabic.say("nofeature")).isEqualTo("???nofeature???");
    }

    @Test
    void daysAreCountedAsArabicCountsThem() {
        assertThat(arabic.say("shared.days", 1)).isEqualTo("يوم واحد");
        assertThat(arabic.say("shared.days", 2)).isEqualTo("يومان");
        assertThat(arabic.say("shared.days", 5)).isEqualTo("5 أيام");
        assertThat(arabic.say("shared.days", 30)).isEqualTo("30 يوما");
        assertThat(french.say("shared.days", new BigDecimal("22.5"))).isEqualTo("22,5 jours");
        assertThat(french.say("shared.days", new BigDecimal("1.00"))).isEqualTo("1 jour");
        assertThat(english.say("shared.days", "22.5")).isEqualTo("22.5 days");
    }

    @Test
    void anApostropheStaysBesideAPlaceholder() {
        assertThat(french.say("shared.refused.changed-meanwhile", "x")).startsWith("Quelqu'un d'autre");
    }

    @Test
    void digitsAreWesternAndMonthsAlgerian() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(arabic.formats().longDate(day)).isEqualTo("1 جويلية 2026");
        assertThat(arabic.formats().weekday(day)).isEqualTo("الأربعاء 1 جويلية 2026");
        assertThat(arabic.formats().month(YearMonth.of(2026, 1))).isEqualTo("جانفي 2026");
        assertThat(french.formats().longDate(day)).isEqualTo("1 juillet 2026");
        assertThat(arabic.formats().date(day)).isEqualTo("01/07/2026");
        assertThat(List.of(1, 2, 4, 5, 6, 8))
                .extracting(m -> arabic.formats().month(YearMonth.of(2026, m)))
                .containsExactly("جانفي 2026", "فيفري 2026", "أفريل 2026", "ماي 2026", "جوان 2026", "أوت 2026");
    }

    @Test
    void whatOnlyLooksLikeADayIsShownAsItWasTyped() {
        assertThat(french.say("identity.own.token.revoke.sure", "2026-99-99")).contains("« 2026-99-99 »");
    }

    @Test
    void momentsAreThoseOfAlgiers() {
        assertThat(french.formats().moment(Instant.parse("2026-11-21T18:30:00Z")))
                .isEqualTo("21/11/2026 19:30");
    }

    @Test
    void numbersAreWrittenAsReadersWriteThem() {
        assertThat(arabic.formats().number(22.5)).isEqualTo("22,5");
        assertThat(french.formats().number(new BigDecimal("30.00"))).isEqualTo("30");
        assertThat(french.formats().number(300_000)).isEqualTo("300\u202f000");
        assertThat(french.formats().number(2026)).isEqualTo("2026");
        assertThat(english.formats().number(300_000)).isEqualTo("300,000");
        assertThat(arabic.formats().number(-2.5)).isEqualTo("\u200e-2,5");
    }

    @Test
    void argumentsAreShownInTheReadersWay() {
        List<Object> arguments = List.of("2026-07-01", new Localized("سطيف", "Sétif"), "2.5");
        assertThat(arabic.say("shared.list.page", arguments)).isEqualTo("من 01/07/2026 إلى سطيف، المجموع 2,5");
        assertThat(french.say("shared.list.page", arguments)).isEqualTo("01/07/2026 à Sétif sur 2,5");
    }

    @Test
    void anArgumentThatIsAKeyIsShownAsItsSentence() {
        String job = Catalogue.in(Language.FR).say("shared.role.CHIEF");
        assertThat(Catalogue.in(Language.FR).say("leave.from_to", "shared.role.CHIEF", "shared.role.NOBODY"))
                .contains(job)
                .contains("shared.role.NOBODY");
    }

    @Test
    void aStoredNameIsShownInTheReadersLanguage() {
        assertThat(french.say("shared.days", 2)).isEqualTo("2 jours");
        assertThat(arabic.say("shared.list.page", "سطيف|Sétif", "a|b", 1)).isEqualTo("من سطيف إلى a|b، المجموع 1");
        assertThat(english.say("shared.list.page", "سطيف|Sétif", "x", 1)).isEqualTo("Sétif to x of 1");
    }

    @Test
    void theFirstLanguageSpokenHereWinsAndArabicIsSpokenWhereNoneFits() {
        assertThat(Language.firstOf(List.of(Locale.GERMAN, Locale.FRANCE, Locale.UK)))
                .isEqualTo(Language.FR);
        assertThat(Language.firstOf(List.of(Locale.GERMAN))).isEqualTo(Language.AR);
        assertThat(Language.firstOf(List.of())).isEqualTo(Language.AR);
    }

    @Test
    void addressesLeadNowhereElse() {
        assertThat(LocalAddress.orHome("/leave/mine?x=1")).isEqualTo("/leave/mine?x=1");
        assertThat(List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a\nb", ""))
                .allMatch(address -> LocalAddress.orHome(address).equals("/"));
        assertThat(LocalAddress.orHome(null)).isEqualTo("/");
    }
}
