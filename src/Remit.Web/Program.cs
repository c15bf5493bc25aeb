using Remit.Web.Data;
using Remit.Web.Features.Accounts;
using Remit.Web.Features.Agreements;
using Remit.Web.Features.Asking;
using Remit.Web.Features.Decisions;
using Remit.Web.Features.Diary;
using Remit.Web.Features.Drafts;
using Remit.Web.Features.Examples;
using Remit.Web.Features.People;
using Remit.Web.Features.Starting;
using Remit.Web.Features.Talks;
using Remit.Web.Features.Today;
using Remit.Web.Hosting;
using Remit.Web.Security;
using Remit.Web.Ui;

if (args is [ReplayCommand.Name, .. var arguments])
{
    return await ReplayCommand.RunAsync(arguments, Console.Out, Console.Error, CancellationToken.None);
}

var builder = WebApplication.CreateBuilder(args);
builder.AddSettings();
builder.AddLog();
builder.AddPlatform();
builder.AddData();
builder.AddSecurity();
builder.AddUi();
builder.AddApi();
builder.AddAccounts();
builder.AddPeople();
builder.AddStarting();
builder.AddAgreements();
builder.AddDecisions();
builder.AddAsking();
builder.AddDrafts();
builder.AddTalks();
builder.AddDiary();
builder.AddToday();
builder.AddExamples();

var app = builder.Build();
await app.UseNewestSchemaAsync();
app.UseLog();
app.UseSecurity();
app.UsePlatform();
app.UseUi();
app.UseAccounts();
app.MapUi();
app.MapStarting();
app.MapDrafts();
app.MapTalks();
app.MapDiary();
app.MapExamples();
var api = app.MapApi();
api.MapAgreements();
api.MapAsking();
api.MapDecisions();
await app.RunAsync();
return 0;
