namespace Remit.Web.Tests.Browser;

/// <summary>The words of the first ten minutes in one language and form of address, as they stand on the screen.</summary>
public sealed record StoryWords
{
    /// <summary>English, in Britain.</summary>
    public static StoryWords English { get; } =
        new()
        {
            Locale = "en-GB",
            Language = "English",
            Door = "I would like to decide more myself",
            FirstName = "Your first name",
            GoOn = "Go on",
            Work = "Customer support",
            What = "Refunds",
            Far = "£60",
            Month = "£900",
            Outcome = "The customer does not come back with the same problem",
            Never = "Refund to another card",
            Times = "About how often did it come up last month?",
            Different = "Never",
            Lead = "Your lead’s first name",
            Told = "A short note on Fridays",
            Saying =
                "Refunds up to £60 each: I decide and tell you on Fridays; above that I ask you first. At most £900 a month "
                + "together. We try it for four weeks and look at it together on",
            Prepare = "Prepare the talk",
            Warm = "Warm",
            Message =
                "Hi Maarten, I come to you with refunds quite often, 14 times last month by my count, and you agreed "
                + "each time.",
            Say = "What to say",
            Replies = "If they say …",
            Remind = "Remind me",
            Reminded = "You will see it on your first page on",
            Print = "Print",
        };

    /// <summary>German among people who say <i>du</i>.</summary>
    public static StoryWords Du { get; } =
        new()
        {
            Locale = "de-DE",
            Language = "Deutsch (du)",
            Door = "Ich möchte mehr selbst entscheiden",
            FirstName = "Vorname",
            GoOn = "Weiter",
            Work = "Kundenservice",
            What = "Erstattungen",
            Far = "60 €",
            Month = "900 €",
            Outcome = "Niemand meldet sich ein zweites Mal mit demselben Problem",
            Never = "Erstattung auf eine andere Karte",
            Times = "Wie oft etwa kam es im letzten Monat vor?",
            Different = "Nie",
            Lead = "Vorname deiner Führungskraft",
            Told = "Eine kurze Notiz, freitags",
            Saying =
                "Erstattungen jeweils bis 60 €: Ich entscheide und sage es dir freitags; darüber frage ich dich zuerst. "
                + "Höchstens zusammen 900 € im Monat. Wir probieren es vier Wochen lang aus und schauen am",
            Prepare = "Das Gespräch vorbereiten",
            Warm = "Freundlich",
            Message =
                "Hallo Maarten, ich komme ziemlich oft zu dir, wenn es um Erstattungen geht, nach meiner Zählung "
                + "14 Mal im letzten Monat, und du warst jedes Mal einverstanden.",
            Say = "Was ich sagen kann",
            Replies = "Wenn die Antwort lautet …",
            Remind = "Ans Fragen erinnern",
            Reminded = "auf deiner ersten Seite",
            Print = "Drucken",
        };

    /// <summary>German among people who say <i>Sie</i>.</summary>
    public static StoryWords Sie { get; } =
        Du with
        {
            Language = "Deutsch (Sie)",
            Lead = "Vorname Ihrer Führungskraft",
            Saying =
                "Erstattungen jeweils bis 60 €: Ich entscheide und sage es Ihnen freitags; darüber frage ich Sie zuerst. "
                + "Höchstens zusammen 900 € im Monat. Wir probieren es vier Wochen lang aus und schauen am",
            Message =
                "Guten Tag Maarten, ich komme ziemlich oft zu Ihnen, wenn es um Erstattungen geht, nach meiner "
                + "Zählung 14 Mal im letzten Monat, und Sie waren jedes Mal einverstanden.",
            Reminded = "auf Ihrer ersten Seite",
        };

    /// <summary>The language by one plain word, for names of pictures.</summary>
    public string Key => Language.Split(' ')[^1].Trim('(', ')');

    public required string Locale { get; init; }

    public required string Language { get; init; }

    public required string Door { get; init; }

    public required string FirstName { get; init; }

    public required string GoOn { get; init; }

    public required string Work { get; init; }

    public required string What { get; init; }

    public required string Far { get; init; }

    public required string Month { get; init; }

    public required string Outcome { get; init; }

    public required string Never { get; init; }

    public required string Times { get; init; }

    public required string Different { get; init; }

    public required string Lead { get; init; }

    public required string Told { get; init; }

    public required string Saying { get; init; }

    public required string Prepare { get; init; }

    public required string Warm { get; init; }

    public required string Message { get; init; }

    public required string Say { get; init; }

    public required string Replies { get; init; }

    public required string Remind { get; init; }

    public required string Reminded { get; init; }

    public required string Print { get; init; }
}
