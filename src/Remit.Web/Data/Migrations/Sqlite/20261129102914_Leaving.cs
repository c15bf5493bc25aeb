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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "DecisionMonths");

            migrationBuilder.DropTable(name: "DiaryMonths");

            migrationBuilder.DropIndex(name: "IX_Pairs_ContributorId_LeadId", table: "Pairs");

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
