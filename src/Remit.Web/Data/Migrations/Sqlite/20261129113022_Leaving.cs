using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Leaving : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Pairs_ContributorId_LeadId", table: "Pairs");

            migrationBuilder.AddColumn<bool>(
                name: "IsGuest",
                table: "People",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<long>(name: "LeftAt", table: "People", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<long>(name: "EndedAt", table: "Pairs", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<Guid>(name: "EndedById", table: "Pairs", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<long>(name: "ErasedAt", table: "Pairs", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<long>(name: "LeadReadsUntil", table: "Pairs", type: "INTEGER", nullable: true);

            migrationBuilder.AddColumn<DateOnly>(name: "AgedOn", table: "Installation", type: "TEXT", nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AsksHowSure",
                table: "Installation",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<int>(
                name: "EntryMonths",
                table: "Installation",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<bool>(
                name: "KeepsWaiting",
                table: "Installation",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.AddColumn<int>(
                name: "ResultMonths",
                table: "Installation",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.AddColumn<long>(
                name: "ResultCountedAt",
                table: "Decisions",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.AddColumn<bool>(
                name: "WasNotDone",
                table: "Decisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false
            );

            migrationBuilder.CreateTable(
                name: "Assents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Assents_AgreementVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "AgreementVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "DecisionMonths",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PairId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    KindName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Decisions = table.Column<int>(type: "INTEGER", nullable: false),
                    Good = table.Column<int>(type: "INTEGER", nullable: false),
                    Mixed = table.Column<int>(type: "INTEGER", nullable: false),
                    Setbacks = table.Column<int>(type: "INTEGER", nullable: false),
                    NotDone = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DecisionMonths", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DecisionMonths_Pairs_PairId",
                        column: x => x.PairId,
                        principalTable: "Pairs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "DiaryMonths",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Proposals = table.Column<int>(type: "INTEGER", nullable: false),
                    Known = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiaryMonths", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DiaryMonths_People_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "Proposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsOffer = table.Column<bool>(type: "INTEGER", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PairId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AgreedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Proposals_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "ShownDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: false),
                    BegunAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ShownDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ShownDecisions_Decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "Decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                    table.ForeignKey(
                        name: "FK_ShownDecisions_People_ById",
                        column: x => x.ById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ShownDecisions_People_EndedById",
                        column: x => x.EndedById,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_ShownDecisions_People_ToId",
                        column: x => x.ToId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "GuestLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mail = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TakenOverAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CodeHash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    CodeEndsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    WrongTries = table.Column<int>(type: "INTEGER", nullable: false),
                    Codes = table.Column<int>(type: "INTEGER", nullable: false),
                    CodesSince = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuestLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GuestLinks_Proposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "Proposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.UpdateData(
                table: "Installation",
                keyColumn: "Id",
                keyValue: new Guid("00000000-0000-7000-8000-000000000001"),
                columns: new[] { "AgedOn", "AsksHowSure", "EntryMonths", "KeepsWaiting", "ResultMonths" },
                values: new object[] { null, true, 24, true, 12 }
            );

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_ContributorId_LeadId",
                table: "Pairs",
                columns: new[] { "ContributorId", "LeadId" },
                unique: true,
                filter: "\"EndedAt\" IS NULL"
            );

            migrationBuilder.CreateIndex(
                name: "IX_Assents_VersionId_PersonId",
                table: "Assents",
                columns: new[] { "VersionId", "PersonId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_DecisionMonths_PairId_Month_KindName",
                table: "DecisionMonths",
                columns: new[] { "PairId", "Month", "KindName" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_DiaryMonths_OwnerId_Month",
                table: "DiaryMonths",
                columns: new[] { "OwnerId", "Month" },
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_GuestLinks_Hash", table: "GuestLinks", column: "Hash", unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GuestLinks_ProposalId",
                table: "GuestLinks",
                column: "ProposalId",
                unique: true
            );

            migrationBuilder.CreateIndex(name: "IX_Proposals_ById", table: "Proposals", column: "ById");

            migrationBuilder.CreateIndex(name: "IX_Proposals_ToId", table: "Proposals", column: "ToId");

            migrationBuilder.CreateIndex(name: "IX_ShownDecisions_ById", table: "ShownDecisions", column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ShownDecisions_DecisionId",
                table: "ShownDecisions",
                column: "DecisionId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_ShownDecisions_EndedById",
                table: "ShownDecisions",
                column: "EndedById"
            );

            migrationBuilder.CreateIndex(name: "IX_ShownDecisions_ToId", table: "ShownDecisions", column: "ToId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "Assents");

            migrationBuilder.DropTable(name: "DecisionMonths");

            migrationBuilder.DropTable(name: "DiaryMonths");

            migrationBuilder.DropTable(name: "GuestLinks");

            migrationBuilder.DropTable(name: "ShownDecisions");

            migrationBuilder.DropTable(name: "Proposals");

            migrationBuilder.DropIndex(name: "IX_Pairs_ContributorId_LeadId", table: "Pairs");

            migrationBuilder.DropColumn(name: "IsGuest", table: "People");

            migrationBuilder.DropColumn(name: "LeftAt", table: "People");

            migrationBuilder.DropColumn(name: "EndedAt", table: "Pairs");

            migrationBuilder.DropColumn(name: "EndedById", table: "Pairs");

            migrationBuilder.DropColumn(name: "ErasedAt", table: "Pairs");

            migrationBuilder.DropColumn(name: "LeadReadsUntil", table: "Pairs");

            migrationBuilder.DropColumn(name: "AgedOn", table: "Installation");

            migrationBuilder.DropColumn(name: "AsksHowSure", table: "Installation");

            migrationBuilder.DropColumn(name: "EntryMonths", table: "Installation");

            migrationBuilder.DropColumn(name: "KeepsWaiting", table: "Installation");

            migrationBuilder.DropColumn(name: "ResultMonths", table: "Installation");

            migrationBuilder.DropColumn(name: "ResultCountedAt", table: "Decisions");

            migrationBuilder.DropColumn(name: "WasNotDone", table: "Decisions");

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_ContributorId_LeadId",
                table: "Pairs",
                columns: new[] { "ContributorId", "LeadId" },
                unique: true
            );
        }
    }
}
