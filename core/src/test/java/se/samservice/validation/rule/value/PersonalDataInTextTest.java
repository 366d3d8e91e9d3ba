package se.samservice.validation.rule.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.actor.ContactPoint;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

class PersonalDataInTextTest {

    private static List<Found> foundIn(String text) {
        return Found.in(Samples.dataset().toBuilder()
                .needs(List.of(
                        Samples.need().toBuilder().title(LocalizedText.of(text)).build()))
                .build());
    }

    private static Found found(PersonalDataKind kind) {
        return Found.warning("personal_data_in_text", "/needs/0/title/sv", "needs/" + Samples.NEED, "kind", kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811228-9874",
                "Ring 811228-9874.",
                "19811228-9874",
                "198112289874",
                "18811228+9874",
                "811288-9871", // a coordination number
                "18900101-9802", // the first and the last day of a year
                "18901231-9803",
                "18900191-9803", // a coordination number with the last day of a month
            })
    void a_number_of_a_person_is_reported(String text) {
        assertThat(foundIn(text)).containsExactly(found(PersonalDataKind.PERSONAL_IDENTITY_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811228-9873", // the check digit is wrong
                "556036-0793", // a company: its third digit is never less than 2
                "8112289874", // ten digits in a row can be anything
                "1811228-98740",
                "070-123 45 67",
                "2480TB117",
            })
    void other_numbers_are_let_be(String text) {
        assertThat(foundIn(text)).isEmpty();
    }

    /** The check digit is right; the month or day, which for coordination numbers is 61 to 91, is not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "18900031-9807",
                "18901301-9808",
                "18900100-9803",
                "18900132-9805",
                "18900160-9800",
                "18900192-9802",
            })
    void a_number_whose_day_is_on_no_calendar_is_let_be(String text) {
        assertThat(foundIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SE4550000000058398257466",
                "Konto SE45 5000 0000 0583 9825 7466, tack",
                "NO9386011117947",
                "AD1200012030200359100100",
            })
    void an_account_number_is_reported(String text) {
        assertThat(foundIn(text)).containsExactly(found(PersonalDataKind.IBAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE4550000000058398257465", "XSE4550000000058398257466", "SE45"})
    void what_is_no_account_number_is_let_be(String text) {
        assertThat(foundIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.org", "<åsa.berg+by@lanthandeln.example>"})
    void an_address_is_reported(String text) {
        assertThat(foundIn(text)).containsExactly(found(PersonalDataKind.E_MAIL_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 st @ 40 kr", "@lanthandeln.example", "anna@hemma", "@"})
    void what_is_no_address_is_let_be(String text) {
        assertThat(foundIn(text)).isEmpty();
    }

    @Test
    void a_text_with_several_kinds_is_reported_for_each() {
        assertThat(foundIn("811228-9874 eller anna@example.org"))
                .containsExactlyInAnyOrder(
                        found(PersonalDataKind.PERSONAL_IDENTITY_NUMBER), found(PersonalDataKind.E_MAIL_ADDRESS));
    }

    @Test
    void what_is_made_to_hold_an_address_may_hold_one() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .addActor(Actor.builder()
                        .id(Id.of("landsbygd"))
                        .name("Landsbygdsenheten")
                        .kind(ActorKind.MUNICIPAL_UNIT)
                        .url("https://example.org/@anna@example.org")
                        .addContactPoint(ContactPoint.builder()
                                .role("landsbygdsstrateg")
                                .sharedChannel("landsbygd@example.org")
                                .personalChannel("anna@example.org")
                                .build())
                        .build())
                .build();

        assertThat(Found.in(dataset)).isEmpty();
    }

    @Test
    void a_long_text_takes_no_long_time() {
        String text = "SE45" + "A".repeat(100_000) + "1".repeat(100_000) + "@".repeat(100_000) + "a.".repeat(100_000);

        for (PersonalDataKind kind : PersonalDataKind.values()) {
            assertThat(kind.occursIn(text)).isFalse();
        }
    }
}
