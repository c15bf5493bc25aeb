using System.IO.Compression;
using System.Text;
using MiniExcelLibs;

namespace Remit.Web.Tests.Features.Drafts.Taking;

/// <summary>A table from a spreadsheet or of comma-separated values becomes the draft.</summary>
public sealed class BringTableInTests(Databases databases)
{
    private const string Mapping = """
        remit_table: 1
        between: { contributor: Inês, lead: Kim }
        currency: EUR
        in_force: { from: 2026-03-02, review: 2026-04-13 }
        check_in: weekly
        areas:
          - area: Orders
            outcomes: [ Shelves are full ]
            decisions:
              - decision: order
                title: Orders
                facts: { amount: { kind: money } }
        table:
          numbers: { decimal: point }
          when: { amount: { over: From, up_to: To } }
          who: { column: Who, texts: { Inês: decide_tell, Kim: ask_first } }
        """;

    [Theory, EachDatabase]
    public async Task A_spreadsheet_becomes_the_draft(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AtTheTableAsync(app);

        await ines.Choose("Input.File", Sheet()).Fill("Input.Mapping", Mapping).SubmitAsync("Bring it in");

        Assert.Equal("/draft", ines.Address);
        Assert.Contains("Inês and Kim", ines.Text, StringComparison.Ordinal);
        Assert.Contains("€60.50", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task Comma_separated_values_become_the_same_draft(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AtTheTableAsync(app);
        var csv = Encoding.UTF8.GetBytes("From,To,Who\n0,60.5,Inês\n60.5,300,Kim\n");

        await ines.Choose("Input.File", csv).Fill("Input.Mapping", Mapping).SubmitAsync("Bring it in");

        Assert.Equal("/draft", ines.Address);
        Assert.Contains("€60.50", ines.Text, StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task What_cannot_be_read_is_said_and_what_was_typed_stays(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AtTheTableAsync(app);

        foreach (var (file, said) in Unreadable())
        {
            await ines.Choose("Input.File", file).Fill("Input.Mapping", Mapping).SubmitAsync("Bring it in");

            Assert.Equal("/draft/table", ines.Address);
            Assert.Contains(said, ines.Text, StringComparison.Ordinal);
            Assert.Contains(
                "remit_table: 1",
                ines.Page.QuerySelector("textarea")!.TextContent,
                StringComparison.Ordinal
            );
        }
    }

    [Theory, EachDatabase]
    public async Task What_is_wrong_in_the_table_or_in_the_mapping_is_said_with_its_place(Database database)
    {
        await using var app = await databases.OwnAsync(database);
        var ines = await AtTheTableAsync(app);

        await ines.Choose("Input.File", Sheet(who: "Bodil")).Fill("Input.Mapping", Mapping).SubmitAsync("Bring it in");
        Assert.Contains("In the table: 2:3: Row 2, 'Who' says 'Bodil'", ines.Text, StringComparison.Ordinal);

        await ines.Choose("Input.File", Sheet())
            .Fill("Input.Mapping", Mapping.Replace("check_in", "chek_in", StringComparison.Ordinal))
            .SubmitAsync("Bring it in");
        Assert.Contains(
            "In what the columns mean: 5:1: There is no key 'chek_in' here.",
            ines.Text,
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<(byte[] File, string Said)> Unreadable() =>
        [
            ([], "Choose the file with the table."),
            (new byte[(1024 * 1024) + 1], "This file is too large"),
            ([0xFF, 0xFE, 0xFF], "neither a spreadsheet (XLSX) nor text in UTF-8"),
            ("PK but nothing more"u8.ToArray(), "This spreadsheet cannot be read."),
            (Zip("other.txt", "no workbook"), "This spreadsheet cannot be read."),
            (Zip("xl/worksheets/sheet1.xml", new string(' ', 21 * 1024 * 1024)), "This file is too large"),
            (Zip("xl/styles.xml", Percent), "Some cells are shown as percentages"),
        ];

    private const string Percent = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
          <cellXfs count="2"><xf numFmtId="0" /><xf numFmtId="9" /></cellXfs>
        </styleSheet>
        """;

    private static byte[] Zip(string name, string text)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(text);
        }

        return file.ToArray();
    }

    private static byte[] Sheet(string who = "Inês")
    {
        using var file = new MemoryStream();
        file.SaveAs(
            new[]
            {
                new
                {
                    From = 0m,
                    To = 60.5m,
                    Who = who,
                },
                new
                {
                    From = 60.5m,
                    To = 300m,
                    Who = "Kim",
                },
            }
        );
        return file.ToArray();
    }

    private static async Task<Visitor> AtTheTableAsync(App app)
    {
        var ines = await (await Alone.BeginAsync(app)).VisitAsync("/draft/take");
        return await ines.FollowAsync("Bring a table in");
    }
}
